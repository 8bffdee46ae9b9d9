// Generated from ruff.ohm by scripts/generate-grammar.mjs.
import { FAILED, GrammarMatcher, NONE, NOWHERE } from '../src/parse/grammar-matcher.js';

export abstract class GrammarParser extends GrammarMatcher {
  private nameStart = NOWHERE;
  private nameEnd = NOWHERE;
  private spacesStart = NOWHERE;
  private spacesEnd = NOWHERE;

  /** Program = (semicolon | Statement)* end */
  Program(start: number): unknown {
    const { units, actions } = this;
    let at = start;
    let value1: unknown[] = NONE;
    let ahead4 = at;
    repeat2: for (;;) {
      ahead4 = this.skip(at);
      let at5 = ahead4;
      let value6: unknown;
      choice7: {
        switch (units[at5]) {
          case 59 /* ; */: {
            let at9 = at5;
            const end10 = this.semicolon(at9);
            if (end10 < 0) break repeat2;
            const value11 = actions.semicolon({ start: at9, end: end10 }, this.text.slice(at9, end10));
            at9 = end10;
            at5 = at9;
            value6 = value11;
            break choice7;
          }
          default: {
            let at13 = at5;
            const value14 = this.Statement(at13);
            if (value14 === FAILED) break repeat2;
            at13 = this.reached;
            at5 = at13;
            value6 = value14;
            break choice7;
          }
        }
      }
      if (value1 === NONE) value1 = [value6]; else value1.push(value6);
      at = at5;
      this.forget();
    }
    at = ahead4;
    let end15 = at;
    if (units[end15] !== -1) return FAILED;
    const value16 = this.token(at, end15);
    at = end15;
    const made = actions.Program({ start, end: at }, value1, value16);
    this.reached = at;
    return made;
  }

  /** Interpolated = Expression interpolationEnd */
  Interpolated(start: number): unknown {
    const { actions } = this;
    let at = start;
    const value1 = this.Expression(at);
    if (value1 === FAILED) return FAILED;
    at = this.reached;
    at = this.skip(at);
    const end2 = this.interpolationEnd(at);
    if (end2 < 0) return FAILED;
    const value3 = this.token(at, end2);
    at = end2;
    const made = actions.Interpolated({ start, end: at }, value1, value3);
    this.reached = at;
    return made;
  }

  /** spaces */
  spacesAfresh(at: number): number {
    const { units } = this;
    repeat1: for (;;) {
      while ((units[at] >= 9 && units[at] <= 10) || units[at] === 13 || units[at] === 32) at++;
      let at3 = at;
      if ((at3 = this.space(at3)) < 0) break repeat1;
      at = at3;
    }
    return at;
  }

  spaces(at: number): number {
    if (at !== this.spacesStart) {
      this.spacesEnd = this.spacesAfresh(at);
      this.spacesStart = at;
    }
    return this.spacesEnd;
  }

  /** semicolon (punctuation) = ";" */
  semicolon(at: number): number {
    const { units } = this;
    if (units[at] !== 59) return -1; // ;
    at++;
    return at;
  }

  /** Statement = ~keyword PlainStatement | KeywordStatement */
  Statement(start: number): unknown {
    let at = start;
    attempt1: {
      let at2 = at;
      absent3: {
        let at4 = at2;
        if ((at4 = this.keyword(at4)) < 0) break absent3;
        break attempt1;
      }
      const value5 = this.PlainStatement(at2);
      if (value5 === FAILED) break attempt1;
      at2 = this.reached;
      at = at2;
      this.reached = at;
      return value5;
    }
    return this.KeywordStatement(at);
  }

  /** Expression = Variant | Throw | Binary */
  Expression(start: number): unknown {
    const { units } = this;
    let at = start;
    switch (units[at]) {
      case 116 /* t */: {
        const value1 = this.Variant(at);
        if (value1 !== FAILED) return value1;
        const value2 = this.Throw(at);
        if (value2 !== FAILED) return value2;
        return this.Binary(at);
      }
      case 33 /* ! */: case 34 /* " */: case 40 /* ( */: case 45 /* - */: case 48 /* 0 */: case 49 /* 1 */: case 50 /* 2 */: case 51 /* 3 */: case 52 /* 4 */: case 53 /* 5 */: case 54 /* 6 */: case 55 /* 7 */: case 56 /* 8 */: case 57 /* 9 */: case 91 /* [ */: case 123 /* { */: {
        return this.Binary(at);
      }
      default: {
        const value3 = this.Variant(at);
        if (value3 !== FAILED) return value3;
        return this.Binary(at);
      }
    }
  }

  /** interpolationEnd (end of interpolation) = end */
  interpolationEnd(at: number): number {
    const { units } = this;
    if (units[at] !== -1) return -1;
    return at;
  }

  /** space := " " | "\n" | "\t" | "\r" | comment */
  space(at: number): number {
    const { units } = this;
    switch (units[at]) {
      case 9 /* "\t" */: {
        let at2 = at;
        if (units[at2] !== 9) return -1; // "\t"
        at2++;
        at = at2;
        return at;
      }
      case 10 /* "\n" */: {
        let at4 = at;
        if (units[at4] !== 10) return -1; // "\n"
        at4++;
        at = at4;
        return at;
      }
      case 13 /* "\r" */: {
        let at6 = at;
        if (units[at6] !== 13) return -1; // "\r"
        at6++;
        at = at6;
        return at;
      }
      case 32 /* " " */: {
        let at8 = at;
        if (units[at8] !== 32) return -1; // " "
        at8++;
        at = at8;
        return at;
      }
      default: {
        return this.comment(at);
      }
    }
  }

  /** keyword (keyword) = ( "let" | "mut" | "const" | "func" | "return" | "enum" | "match" | "case" | "default" | "if" | "else" | "loop" | "while" | "for" | "int" | "in" | "break" | "continue" | "try" | "except" | "float" | "string" | "bool" | "import" | "export" | "from" | "struct" | "impl" | "self" | "null" | "spawn" | "test_setup" | "test_teardown" | "test_group" | "test" | "yield" | "async" | "await" | "true" | "false" ) ~identPart */
  keyword(at: number): number {
    const { units } = this;
    choice1: {
      switch (units[at]) {
        case 97 /* a */: {
          if (units[at] === 97 && units[at + 1] === 115 && units[at + 2] === 121 && units[at + 3] === 110 && units[at + 4] === 99) {
            at += 5; // async
            break choice1;
          }
          let at3 = at;
          if (units[at3] !== 97 || units[at3 + 1] !== 119 || units[at3 + 2] !== 97 || units[at3 + 3] !== 105 || units[at3 + 4] !== 116) return -1; // await
          at3 += 5;
          at = at3;
          break choice1;
        }
        case 98 /* b */: {
          if (units[at] === 98 && units[at + 1] === 114 && units[at + 2] === 101 && units[at + 3] === 97 && units[at + 4] === 107) {
            at += 5; // break
            break choice1;
          }
          let at5 = at;
          if (units[at5] !== 98 || units[at5 + 1] !== 111 || units[at5 + 2] !== 111 || units[at5 + 3] !== 108) return -1; // bool
          at5 += 4;
          at = at5;
          break choice1;
        }
        case 99 /* c */: {
          if (units[at] === 99 && units[at + 1] === 111 && units[at + 2] === 110 && units[at + 3] === 115 && units[at + 4] === 116) {
            at += 5; // const
            break choice1;
          }
          if (units[at] === 99 && units[at + 1] === 97 && units[at + 2] === 115 && units[at + 3] === 101) {
            at += 4; // case
            break choice1;
          }
          let at7 = at;
          if (units[at7] !== 99 || units[at7 + 1] !== 111 || units[at7 + 2] !== 110 || units[at7 + 3] !== 116 || units[at7 + 4] !== 105 || units[at7 + 5] !== 110 || units[at7 + 6] !== 117 || units[at7 + 7] !== 101) return -1; // continue
          at7 += 8;
          at = at7;
          break choice1;
        }
        case 100 /* d */: {
          let at9 = at;
          if (units[at9] !== 100 || units[at9 + 1] !== 101 || units[at9 + 2] !== 102 || units[at9 + 3] !== 97 || units[at9 + 4] !== 117 || units[at9 + 5] !== 108 || units[at9 + 6] !== 116) return -1; // default
          at9 += 7;
          at = at9;
          break choice1;
        }
        case 101 /* e */: {
          if (units[at] === 101 && units[at + 1] === 110 && units[at + 2] === 117 && units[at + 3] === 109) {
            at += 4; // enum
            break choice1;
          }
          if (units[at] === 101 && units[at + 1] === 108 && units[at + 2] === 115 && units[at + 3] === 101) {
            at += 4; // else
            break choice1;
          }
          if (units[at] === 101 && units[at + 1] === 120 && units[at + 2] === 99 && units[at + 3] === 101 && units[at + 4] === 112 && units[at + 5] === 116) {
            at += 6; // except
            break choice1;
          }
          let at11 = at;
          if (units[at11] !== 101 || units[at11 + 1] !== 120 || units[at11 + 2] !== 112 || units[at11 + 3] !== 111 || units[at11 + 4] !== 114 || units[at11 + 5] !== 116) return -1; // export
          at11 += 6;
          at = at11;
          break choice1;
        }
        case 102 /* f */: {
          if (units[at] === 102 && units[at + 1] === 117 && units[at + 2] === 110 && units[at + 3] === 99) {
            at += 4; // func
            break choice1;
          }
          if (units[at] === 102 && units[at + 1] === 111 && units[at + 2] === 114) {
            at += 3; // for
            break choice1;
          }
          if (units[at] === 102 && units[at + 1] === 108 && units[at + 2] === 111 && units[at + 3] === 97 && units[at + 4] === 116) {
            at += 5; // float
            break choice1;
          }
          if (units[at] === 102 && units[at + 1] === 114 && units[at + 2] === 111 && units[at + 3] === 109) {
            at += 4; // from
            break choice1;
          }
          let at13 = at;
          if (units[at13] !== 102 || units[at13 + 1] !== 97 || units[at13 + 2] !== 108 || units[at13 + 3] !== 115 || units[at13 + 4] !== 101) return -1; // false
          at13 += 5;
          at = at13;
          break choice1;
        }
        case 105 /* i */: {
          if (units[at] === 105 && units[at + 1] === 102) {
            at += 2; // if
            break choice1;
          }
          if (units[at] === 105 && units[at + 1] === 110 && units[at + 2] === 116) {
            at += 3; // int
            break choice1;
          }
          if (units[at] === 105 && units[at + 1] === 110) {
            at += 2; // in
            break choice1;
          }
          if (units[at] === 105 && units[at + 1] === 109 && units[at + 2] === 112 && units[at + 3] === 111 && units[at + 4] === 114 && units[at + 5] === 116) {
            at += 6; // import
            break choice1;
          }
          let at15 = at;
          if (units[at15] !== 105 || units[at15 + 1] !== 109 || units[at15 + 2] !== 112 || units[at15 + 3] !== 108) return -1; // impl
          at15 += 4;
          at = at15;
          break choice1;
        }
        case 108 /* l */: {
          if (units[at] === 108 && units[at + 1] === 101 && units[at + 2] === 116) {
            at += 3; // let
            break choice1;
          }
          let at17 = at;
          if (units[at17] !== 108 || units[at17 + 1] !== 111 || units[at17 + 2] !== 111 || units[at17 + 3] !== 112) return -1; // loop
          at17 += 4;
          at = at17;
          break choice1;
        }
        case 109 /* m */: {
          if (units[at] === 109 && units[at + 1] === 117 && units[at + 2] === 116) {
            at += 3; // mut
            break choice1;
          }
          let at19 = at;
          if (units[at19] !== 109 || units[at19 + 1] !== 97 || units[at19 + 2] !== 116 || units[at19 + 3] !== 99 || units[at19 + 4] !== 104) return -1; // match
          at19 += 5;
          at = at19;
          break choice1;
        }
        case 110 /* n */: {
          let at21 = at;
          if (units[at21] !== 110 || units[at21 + 1] !== 117 || units[at21 + 2] !== 108 || units[at21 + 3] !== 108) return -1; // null
          at21 += 4;
          at = at21;
          break choice1;
        }
        case 114 /* r */: {
          let at23 = at;
          if (units[at23] !== 114 || units[at23 + 1] !== 101 || units[at23 + 2] !== 116 || units[at23 + 3] !== 117 || units[at23 + 4] !== 114 || units[at23 + 5] !== 110) return -1; // return
          at23 += 6;
          at = at23;
          break choice1;
        }
        case 115 /* s */: {
          if (units[at] === 115 && units[at + 1] === 116 && units[at + 2] === 114 && units[at + 3] === 105 && units[at + 4] === 110 && units[at + 5] === 103) {
            at += 6; // string
            break choice1;
          }
          if (units[at] === 115 && units[at + 1] === 116 && units[at + 2] === 114 && units[at + 3] === 117 && units[at + 4] === 99 && units[at + 5] === 116) {
            at += 6; // struct
            break choice1;
          }
          if (units[at] === 115 && units[at + 1] === 101 && units[at + 2] === 108 && units[at + 3] === 102) {
            at += 4; // self
            break choice1;
          }
          let at25 = at;
          if (units[at25] !== 115 || units[at25 + 1] !== 112 || units[at25 + 2] !== 97 || units[at25 + 3] !== 119 || units[at25 + 4] !== 110) return -1; // spawn
          at25 += 5;
          at = at25;
          break choice1;
        }
        case 116 /* t */: {
          if (units[at] === 116 && units[at + 1] === 114 && units[at + 2] === 121) {
            at += 3; // try
            break choice1;
          }
          if (units[at] === 116 && units[at + 1] === 101 && units[at + 2] === 115 && units[at + 3] === 116 && units[at + 4] === 95 && units[at + 5] === 115 && units[at + 6] === 101 && units[at + 7] === 116 && units[at + 8] === 117 && units[at + 9] === 112) {
            at += 10; // test_setup
            break choice1;
          }
          if (units[at] === 116 && units[at + 1] === 101 && units[at + 2] === 115 && units[at + 3] === 116 && units[at + 4] === 95 && units[at + 5] === 116 && units[at + 6] === 101 && units[at + 7] === 97 && units[at + 8] === 114 && units[at + 9] === 100 && units[at + 10] === 111 && units[at + 11] === 119 && units[at + 12] === 110) {
            at += 13; // test_teardown
            break choice1;
          }
          if (units[at] === 116 && units[at + 1] === 101 && units[at + 2] === 115 && units[at + 3] === 116 && units[at + 4] === 95 && units[at + 5] === 103 && units[at + 6] === 114 && units[at + 7] === 111 && units[at + 8] === 117 && units[at + 9] === 112) {
            at += 10; // test_group
            break choice1;
          }
          if (units[at] === 116 && units[at + 1] === 101 && units[at + 2] === 115 && units[at + 3] === 116) {
            at += 4; // test
            break choice1;
          }
          let at27 = at;
          if (units[at27] !== 116 || units[at27 + 1] !== 114 || units[at27 + 2] !== 117 || units[at27 + 3] !== 101) return -1; // true
          at27 += 4;
          at = at27;
          break choice1;
        }
        case 119 /* w */: {
          let at29 = at;
          if (units[at29] !== 119 || units[at29 + 1] !== 104 || units[at29 + 2] !== 105 || units[at29 + 3] !== 108 || units[at29 + 4] !== 101) return -1; // while
          at29 += 5;
          at = at29;
          break choice1;
        }
        default: {
          let at31 = at;
          if (units[at31] !== 121 || units[at31 + 1] !== 105 || units[at31 + 2] !== 101 || units[at31 + 3] !== 108 || units[at31 + 4] !== 100) return -1; // yield
          at31 += 5;
          at = at31;
          break choice1;
        }
      }
    }
    const unit32 = units[at];
    if ((unit32 >= 48 && unit32 <= 57) || (unit32 >= 65 && unit32 <= 90) || unit32 === 95 || (unit32 >= 97 && unit32 <= 122) || unit32 >= 128) return -1;
    return at;
  }

  /** PlainStatement = Assignment | NamedStatement | Destructuring | ExpressionStatement */
  PlainStatement(start: number): unknown {
    const { units } = this;
    let at = start;
    switch (units[at]) {
      case 91 /* [ */: case 123 /* { */: {
        const value1 = this.Destructuring(at);
        if (value1 !== FAILED) return value1;
        return this.ExpressionStatement(at);
      }
      case 33 /* ! */: case 34 /* " */: case 40 /* ( */: case 45 /* - */: case 48 /* 0 */: case 49 /* 1 */: case 50 /* 2 */: case 51 /* 3 */: case 52 /* 4 */: case 53 /* 5 */: case 54 /* 6 */: case 55 /* 7 */: case 56 /* 8 */: case 57 /* 9 */: {
        return this.ExpressionStatement(at);
      }
      default: {
        const value2 = this.Assignment(at);
        if (value2 !== FAILED) return value2;
        const value3 = this.NamedStatement(at);
        if (value3 !== FAILED) return value3;
        return this.ExpressionStatement(at);
      }
    }
  }

  /** KeywordStatement = Binding | If | Return | FunctionDeclaration | For | While | Loop | Match | Try | Const | Break | Continue | Struct | Enum | Import | FromImport | Export | Spawn | Test | TestGroup | TestHook | ~functionWord ExpressionStatement */
  KeywordStatement(start: number): unknown {
    const { units } = this;
    let at = start;
    switch (units[at]) {
      case 97 /* a */: {
        const value1 = this.FunctionDeclaration(at);
        if (value1 !== FAILED) return value1;
        let at3 = at;
        absent4: {
          let at5 = at3;
          if ((at5 = this.functionWord(at5)) < 0) break absent4;
          return FAILED;
        }
        const value6 = this.ExpressionStatement(at3);
        if (value6 === FAILED) return FAILED;
        at3 = this.reached;
        at = at3;
        this.reached = at;
        return value6;
      }
      case 98 /* b */: {
        const value7 = this.Break(at);
        if (value7 !== FAILED) return value7;
        let at9 = at;
        absent10: {
          let at11 = at9;
          if ((at11 = this.functionWord(at11)) < 0) break absent10;
          return FAILED;
        }
        const value12 = this.ExpressionStatement(at9);
        if (value12 === FAILED) return FAILED;
        at9 = this.reached;
        at = at9;
        this.reached = at;
        return value12;
      }
      case 99 /* c */: {
        const value13 = this.Const(at);
        if (value13 !== FAILED) return value13;
        const value14 = this.Continue(at);
        if (value14 !== FAILED) return value14;
        let at16 = at;
        absent17: {
          let at18 = at16;
          if ((at18 = this.functionWord(at18)) < 0) break absent17;
          return FAILED;
        }
        const value19 = this.ExpressionStatement(at16);
        if (value19 === FAILED) return FAILED;
        at16 = this.reached;
        at = at16;
        this.reached = at;
        return value19;
      }
      case 101 /* e */: {
        const value20 = this.Enum(at);
        if (value20 !== FAILED) return value20;
        const value21 = this.Export(at);
        if (value21 !== FAILED) return value21;
        let at23 = at;
        absent24: {
          let at25 = at23;
          if ((at25 = this.functionWord(at25)) < 0) break absent24;
          return FAILED;
        }
        const value26 = this.ExpressionStatement(at23);
        if (value26 === FAILED) return FAILED;
        at23 = this.reached;
        at = at23;
        this.reached = at;
        return value26;
      }
      case 102 /* f */: {
        const value27 = this.FunctionDeclaration(at);
        if (value27 !== FAILED) return value27;
        const value28 = this.For(at);
        if (value28 !== FAILED) return value28;
        const value29 = this.FromImport(at);
        if (value29 !== FAILED) return value29;
        let at31 = at;
        absent32: {
          let at33 = at31;
          if ((at33 = this.functionWord(at33)) < 0) break absent32;
          return FAILED;
        }
        const value34 = this.ExpressionStatement(at31);
        if (value34 === FAILED) return FAILED;
        at31 = this.reached;
        at = at31;
        this.reached = at;
        return value34;
      }
      case 105 /* i */: {
        const value35 = this.If(at);
        if (value35 !== FAILED) return value35;
        const value36 = this.Import(at);
        if (value36 !== FAILED) return value36;
        let at38 = at;
        absent39: {
          let at40 = at38;
          if ((at40 = this.functionWord(at40)) < 0) break absent39;
          return FAILED;
        }
        const value41 = this.ExpressionStatement(at38);
        if (value41 === FAILED) return FAILED;
        at38 = this.reached;
        at = at38;
        this.reached = at;
        return value41;
      }
      case 108 /* l */: {
        const value42 = this.Binding(at);
        if (value42 !== FAILED) return value42;
        const value43 = this.Loop(at);
        if (value43 !== FAILED) return value43;
        let at45 = at;
        absent46: {
          let at47 = at45;
          if ((at47 = this.functionWord(at47)) < 0) break absent46;
          return FAILED;
        }
        const value48 = this.ExpressionStatement(at45);
        if (value48 === FAILED) return FAILED;
        at45 = this.reached;
        at = at45;
        this.reached = at;
        return value48;
      }
      case 109 /* m */: {
        const value49 = this.Binding(at);
        if (value49 !== FAILED) return value49;
        const value50 = this.Match(at);
        if (value50 !== FAILED) return value50;
        let at52 = at;
        absent53: {
          let at54 = at52;
          if ((at54 = this.functionWord(at54)) < 0) break absent53;
          return FAILED;
        }
        const value55 = this.ExpressionStatement(at52);
        if (value55 === FAILED) return FAILED;
        at52 = this.reached;
        at = at52;
        this.reached = at;
        return value55;
      }
      case 114 /* r */: {
        const value56 = this.Return(at);
        if (value56 !== FAILED) return value56;
        let at58 = at;
        absent59: {
          let at60 = at58;
          if ((at60 = this.functionWord(at60)) < 0) break absent59;
          return FAILED;
        }
        const value61 = this.ExpressionStatement(at58);
        if (value61 === FAILED) return FAILED;
        at58 = this.reached;
        at = at58;
        this.reached = at;
        return value61;
      }
      case 115 /* s */: {
        const value62 = this.Struct(at);
        if (value62 !== FAILED) return value62;
        const value63 = this.Spawn(at);
        if (value63 !== FAILED) return value63;
        let at65 = at;
        absent66: {
          let at67 = at65;
          if ((at67 = this.functionWord(at67)) < 0) break absent66;
          return FAILED;
        }
        const value68 = this.ExpressionStatement(at65);
        if (value68 === FAILED) return FAILED;
        at65 = this.reached;
        at = at65;
        this.reached = at;
        return value68;
      }
      case 116 /* t */: {
        const value69 = this.Try(at);
        if (value69 !== FAILED) return value69;
        const value70 = this.Test(at);
        if (value70 !== FAILED) return value70;
        const value71 = this.TestGroup(at);
        if (value71 !== FAILED) return value71;
        const value72 = this.TestHook(at);
        if (value72 !== FAILED) return value72;
        let at74 = at;
        absent75: {
          let at76 = at74;
          if ((at76 = this.functionWord(at76)) < 0) break absent75;
          return FAILED;
        }
        const value77 = this.ExpressionStatement(at74);
        if (value77 === FAILED) return FAILED;
        at74 = this.reached;
        at = at74;
        this.reached = at;
        return value77;
      }
      case 119 /* w */: {
        const value78 = this.While(at);
        if (value78 !== FAILED) return value78;
        let at80 = at;
        absent81: {
          let at82 = at80;
          if ((at82 = this.functionWord(at82)) < 0) break absent81;
          return FAILED;
        }
        const value83 = this.ExpressionStatement(at80);
        if (value83 === FAILED) return FAILED;
        at80 = this.reached;
        at = at80;
        this.reached = at;
        return value83;
      }
      default: {
        let at85 = at;
        absent86: {
          let at87 = at85;
          if ((at87 = this.functionWord(at87)) < 0) break absent86;
          return FAILED;
        }
        const value88 = this.ExpressionStatement(at85);
        if (value88 === FAILED) return FAILED;
        at85 = this.reached;
        at = at85;
        this.reached = at;
        return value88;
      }
    }
  }

  /** Variant = name "::" variantTag VariantArguments? ~"(" */
  Variant(start: number): unknown {
    const { units, actions } = this;
    let at = start;
    const end1 = this.name(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1);
    at = end1;
    at = this.skip(at);
    if (units[at] !== 58 || units[at + 1] !== 58) return FAILED; // ::
    at += 2;
    at = this.skip(at);
    const end3 = this.variantTag(at);
    if (end3 < 0) return FAILED;
    const value4 = this.token(at, end3);
    at = end3;
    let value5: unknown = null;
    option6: {
      let at7 = at;
      at7 = this.skip(at7);
      if (!(units[at7] === 40)) break option6;
      const value8 = this.VariantArguments(at7);
      if (value8 === FAILED) break option6;
      at7 = this.reached;
      value5 = value8;
      at = at7;
    }
    const ahead9 = this.skip(at);
    if (units[ahead9] === 40) return FAILED;
    const made = actions.Variant({ start, end: at }, value2, null, value4, value5);
    this.reached = at;
    return made;
  }

  /** Throw = throwWord "(" ExpressionList? throwClose */
  Throw(start: number): unknown {
    const { units, actions } = this;
    let at = start;
    const end1 = this.throwWord(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1, "throw");
    at = end1;
    at = this.skip(at);
    if (units[at] !== 40) return FAILED; // (
    at++;
    let value3: unknown = null;
    option4: {
      let at5 = at;
      at5 = this.skip(at5);
      const value6 = this.ExpressionList(at5);
      if (value6 === FAILED) break option4;
      at5 = this.reached;
      value3 = value6;
      at = at5;
    }
    at = this.skip(at);
    const end7 = this.throwClose(at);
    if (end7 < 0) return FAILED;
    const value8 = this.token(at, end7, ")");
    at = end7;
    const made = actions.Throw({ start, end: at }, value2, null, value3, value8);
    this.reached = at;
    return made;
  }

  /** Binary = ~ThrowStart Operand (binaryOp Operand)* */
  Binary(start: number): unknown {
    const { actions } = this;
    let at = start;
    absent1: {
      let at2 = at;
      if ((at2 = this.aheadThrowStart(at2)) < 0) break absent1;
      return FAILED;
    }
    const value3 = this.Operand(at);
    if (value3 === FAILED) return FAILED;
    at = this.reached;
    let value4: unknown[] = NONE;
    let value5: unknown[] = NONE;
    let ahead8 = at;
    repeat6: for (;;) {
      ahead8 = this.skip(at);
      let at9 = ahead8;
      const end10 = this.binaryOp(at9);
      if (end10 < 0) break repeat6;
      const value11 = this.token(at9, end10);
      at9 = end10;
      at9 = this.skip(at9);
      const value12 = this.Operand(at9);
      if (value12 === FAILED) break repeat6;
      at9 = this.reached;
      if (value4 === NONE) value4 = [value11]; else value4.push(value11);
      if (value5 === NONE) value5 = [value12]; else value5.push(value12);
      at = at9;
    }
    const made = actions.Binary({ start, end: at }, value3, value4, value5);
    this.reached = at;
    return made;
  }

  /** comment = ("#" | "//") lineChar* | "/*" blockComment */
  comment(at: number): number {
    const { units } = this;
    switch (units[at]) {
      case 35 /* # */: {
        let at2 = at;
        choice3: {
          switch (units[at2]) {
            case 35 /* # */: {
              let at5 = at2;
              if (units[at5] !== 35) return -1; // #
              at5++;
              at2 = at5;
              break choice3;
            }
            default: {
              let at7 = at2;
              if (units[at7] !== 47 || units[at7 + 1] !== 47) return -1; // //
              at7 += 2;
              at2 = at7;
              break choice3;
            }
          }
        }
        while ((units[at2] >= 0 && units[at2] <= 9) || (units[at2] >= 11 && units[at2] <= 12) || units[at2] >= 14) at2++;
        at = at2;
        return at;
      }
      default: {
        attempt8: {
          let at9 = at;
          choice10: {
            switch (units[at9]) {
              case 35 /* # */: {
                let at12 = at9;
                if (units[at12] !== 35) break attempt8; // #
                at12++;
                at9 = at12;
                break choice10;
              }
              default: {
                let at14 = at9;
                if (units[at14] !== 47 || units[at14 + 1] !== 47) break attempt8; // //
                at14 += 2;
                at9 = at14;
                break choice10;
              }
            }
          }
          while ((units[at9] >= 0 && units[at9] <= 9) || (units[at9] >= 11 && units[at9] <= 12) || units[at9] >= 14) at9++;
          at = at9;
          return at;
        }
        let at16 = at;
        if (units[at16] !== 47 || units[at16 + 1] !== 42) return -1; // /*
        at16 += 2;
        if ((at16 = this.blockComment(at16)) < 0) return -1;
        at = at16;
        return at;
      }
    }
  }

  /** Destructuring = &DestructuringAhead CollectionPattern define Expression */
  Destructuring(start: number): unknown {
    const { actions } = this;
    let at = start;
    let at1 = at;
    if ((at1 = this.aheadDestructuringAhead(at1)) < 0) return FAILED;
    const value2 = this.CollectionPattern(at);
    if (value2 === FAILED) return FAILED;
    at = this.reached;
    at = this.skip(at);
    const end3 = this.define(at);
    if (end3 < 0) return FAILED;
    const value4 = this.token(at, end3);
    at = end3;
    at = this.skip(at);
    const value5 = this.Expression(at);
    if (value5 === FAILED) return FAILED;
    at = this.reached;
    const made = actions.Destructuring({ start, end: at }, null, value2, value4, value5);
    this.reached = at;
    return made;
  }

  /** ExpressionStatement = ~name Expression */
  ExpressionStatement(start: number): unknown {
    const { actions } = this;
    let at = start;
    absent1: {
      let at2 = at;
      if ((at2 = this.name(at2)) < 0) break absent1;
      return FAILED;
    }
    const value3 = this.Expression(at);
    if (value3 === FAILED) return FAILED;
    at = this.reached;
    const made = actions.ExpressionStatement({ start, end: at }, value3);
    this.reached = at;
    return made;
  }

  /** Assignment = Target assignOp Expression &notAssignedAgain */
  Assignment(start: number): unknown {
    const { actions } = this;
    let at = start;
    const value1 = this.Target(at);
    if (value1 === FAILED) return FAILED;
    at = this.reached;
    at = this.skip(at);
    const end2 = this.assignOp(at);
    if (end2 < 0) return FAILED;
    const value3 = this.token(at, end2);
    at = end2;
    at = this.skip(at);
    const value4 = this.Expression(at);
    if (value4 === FAILED) return FAILED;
    at = this.reached;
    const ahead5 = this.skip(at);
    let at6 = ahead5;
    if ((at6 = this.notAssignedAgain(at6)) < 0) return FAILED;
    const made = actions.Assignment({ start, end: at }, value1, value3, value4, null);
    this.reached = at;
    return made;
  }

  /** NamedStatement = &name Expression &notAssigned */
  NamedStatement(start: number): unknown {
    const { actions } = this;
    let at = start;
    let at1 = at;
    if ((at1 = this.name(at1)) < 0) return FAILED;
    const value2 = this.Expression(at);
    if (value2 === FAILED) return FAILED;
    at = this.reached;
    const ahead3 = this.skip(at);
    let at4 = ahead3;
    if ((at4 = this.notAssigned(at4)) < 0) return FAILED;
    const made = actions.NamedStatement({ start, end: at }, null, value2, null);
    this.reached = at;
    return made;
  }

  /** FunctionDeclaration = FunctionWord generatorStar? functionName Parameters ReturnType? functionOpen Statements functionClose */
  FunctionDeclaration(start: number): unknown {
    const { units, actions } = this;
    let at = start;
    const value1 = this.FunctionWord(at);
    if (value1 === FAILED) return FAILED;
    at = this.reached;
    let value2: unknown = null;
    option3: {
      let at4 = at;
      at4 = this.skip(at4);
      if (!(units[at4] === 42)) break option3;
      const end5 = this.generatorStar(at4);
      if (end5 < 0) break option3;
      const value6 = this.token(at4, end5, "*");
      at4 = end5;
      value2 = value6;
      at = at4;
    }
    at = this.skip(at);
    const end7 = this.functionName(at);
    if (end7 < 0) return FAILED;
    const value8 = this.token(at, end7);
    at = end7;
    at = this.skip(at);
    const value9 = this.Parameters(at);
    if (value9 === FAILED) return FAILED;
    at = this.reached;
    let value10: unknown = null;
    option11: {
      let at12 = at;
      at12 = this.skip(at12);
      if (!(units[at12] === 45)) break option11;
      const value13 = this.ReturnType(at12);
      if (value13 === FAILED) break option11;
      at12 = this.reached;
      value10 = value13;
      at = at12;
    }
    at = this.skip(at);
    const end14 = this.functionOpen(at);
    if (end14 < 0) return FAILED;
    const value15 = this.token(at, end14, "{");
    at = end14;
    at = this.skip(at);
    const value16 = this.Statements(at);
    if (value16 === FAILED) return FAILED;
    at = this.reached;
    at = this.skip(at);
    const end17 = this.functionClose(at);
    if (end17 < 0) return FAILED;
    const value18 = this.token(at, end17, "}");
    at = end17;
    const made = actions.FunctionDeclaration({ start, end: at }, value1, value2, value8, value9, value10, value15, value16, value18);
    this.reached = at;
    return made;
  }

  /** functionWord (word) = ("func" | "async") ~identPart */
  functionWord(at: number): number {
    const { units } = this;
    choice1: {
      switch (units[at]) {
        case 97 /* a */: {
          let at3 = at;
          if (units[at3] !== 97 || units[at3 + 1] !== 115 || units[at3 + 2] !== 121 || units[at3 + 3] !== 110 || units[at3 + 4] !== 99) return -1; // async
          at3 += 5;
          at = at3;
          break choice1;
        }
        default: {
          let at5 = at;
          if (units[at5] !== 102 || units[at5 + 1] !== 117 || units[at5 + 2] !== 110 || units[at5 + 3] !== 99) return -1; // func
          at5 += 4;
          at = at5;
          break choice1;
        }
      }
    }
    const unit6 = units[at];
    if ((unit6 >= 48 && unit6 <= 57) || (unit6 >= 65 && unit6 <= 90) || unit6 === 95 || (unit6 >= 97 && unit6 <= 122) || unit6 >= 128) return -1;
    return at;
  }

  /** Break = break */
  Break(start: number): unknown {
    const { actions } = this;
    let at = start;
    const end1 = this.break(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1, "break");
    at = end1;
    const made = actions.Break({ start, end: at }, value2);
    this.reached = at;
    return made;
  }

  /** Const = const constName Annotation? constDefine Expression */
  Const(start: number): unknown {
    const { units, actions } = this;
    let at = start;
    const end1 = this.const(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1, "const");
    at = end1;
    at = this.skip(at);
    const end3 = this.constName(at);
    if (end3 < 0) return FAILED;
    const value4 = this.token(at, end3);
    at = end3;
    let value5: unknown = null;
    option6: {
      let at7 = at;
      at7 = this.skip(at7);
      if (!(units[at7] === 58)) break option6;
      const value8 = this.Annotation(at7);
      if (value8 === FAILED) break option6;
      at7 = this.reached;
      value5 = value8;
      at = at7;
    }
    at = this.skip(at);
    const end9 = this.constDefine(at);
    if (end9 < 0) return FAILED;
    const value10 = this.token(at, end9);
    at = end9;
    at = this.skip(at);
    const value11 = this.Expression(at);
    if (value11 === FAILED) return FAILED;
    at = this.reached;
    const made = actions.Const({ start, end: at }, value2, value4, value5, value10, value11);
    this.reached = at;
    return made;
  }

  /** Continue = continue */
  Continue(start: number): unknown {
    const { actions } = this;
    let at = start;
    const end1 = this.continue(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1, "continue");
    at = end1;
    const made = actions.Continue({ start, end: at }, value2);
    this.reached = at;
    return made;
  }

  /** Enum = enum enumName enumOpen EnumVariants? enumClose */
  Enum(start: number): unknown {
    const { units, actions } = this;
    let at = start;
    const end1 = this.enum(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1, "enum");
    at = end1;
    at = this.skip(at);
    const end3 = this.enumName(at);
    if (end3 < 0) return FAILED;
    const value4 = this.token(at, end3);
    at = end3;
    at = this.skip(at);
    const end5 = this.enumOpen(at);
    if (end5 < 0) return FAILED;
    const value6 = this.token(at, end5, "{");
    at = end5;
    let value7: unknown = null;
    option8: {
      let at9 = at;
      at9 = this.skip(at9);
      if (!((units[at9] >= 65 && units[at9] <= 90) || units[at9] === 95 || (units[at9] >= 97 && units[at9] <= 122))) break option8;
      const value10 = this.EnumVariants(at9);
      if (value10 === FAILED) break option8;
      at9 = this.reached;
      value7 = value10;
      at = at9;
    }
    at = this.skip(at);
    const end11 = this.enumClose(at);
    if (end11 < 0) return FAILED;
    const value12 = this.token(at, end11, "}");
    at = end11;
    const made = actions.Enum({ start, end: at }, value2, value4, value6, value7, value12);
    this.reached = at;
    return made;
  }

  /** Export = export Statement */
  Export(start: number): unknown {
    const { actions } = this;
    let at = start;
    const end1 = this.export(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1, "export");
    at = end1;
    at = this.skip(at);
    const value3 = this.Statement(at);
    if (value3 === FAILED) return FAILED;
    at = this.reached;
    const made = actions.Export({ start, end: at }, value2, value3);
    this.reached = at;
    return made;
  }

  /** For = for forName forIn ForIterable forOpen Statements forClose */
  For(start: number): unknown {
    const { actions } = this;
    let at = start;
    const end1 = this.for(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1, "for");
    at = end1;
    at = this.skip(at);
    const end3 = this.forName(at);
    if (end3 < 0) return FAILED;
    const value4 = this.token(at, end3);
    at = end3;
    at = this.skip(at);
    const end5 = this.forIn(at);
    if (end5 < 0) return FAILED;
    const value6 = this.token(at, end5, "in");
    at = end5;
    at = this.skip(at);
    const value7 = this.ForIterable(at);
    if (value7 === FAILED) return FAILED;
    at = this.reached;
    at = this.skip(at);
    const end8 = this.forOpen(at);
    if (end8 < 0) return FAILED;
    const value9 = this.token(at, end8, "{");
    at = end8;
    at = this.skip(at);
    const value10 = this.Statements(at);
    if (value10 === FAILED) return FAILED;
    at = this.reached;
    at = this.skip(at);
    const end11 = this.forClose(at);
    if (end11 < 0) return FAILED;
    const value12 = this.token(at, end11, "}");
    at = end11;
    const made = actions.For({ start, end: at }, value2, value4, value6, value7, value9, value10, value12);
    this.reached = at;
    return made;
  }

  /** FromImport = from fromName ("." modulePart)* fromImport importedName ("," importedName)* -- ruff | from fromScript fromImport importedName ("," importedName)* -- script */
  FromImport(start: number): unknown {
    let at = start;
    const value1 = this.FromImport_ruff(at);
    if (value1 !== FAILED) return value1;
    return this.FromImport_script(at);
  }

  /** If = if HeaderExpression ifOpen Statements ifClose ElseIf* Else? */
  If(start: number): unknown {
    const { units, actions } = this;
    let at = start;
    const end1 = this.if(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1, "if");
    at = end1;
    at = this.skip(at);
    const value3 = this.HeaderExpression(at);
    if (value3 === FAILED) return FAILED;
    at = this.reached;
    at = this.skip(at);
    const end4 = this.ifOpen(at);
    if (end4 < 0) return FAILED;
    const value5 = this.token(at, end4, "{");
    at = end4;
    at = this.skip(at);
    const value6 = this.Statements(at);
    if (value6 === FAILED) return FAILED;
    at = this.reached;
    at = this.skip(at);
    const end7 = this.ifClose(at);
    if (end7 < 0) return FAILED;
    const value8 = this.token(at, end7, "}");
    at = end7;
    let value9: unknown[] = NONE;
    let ahead12 = at;
    repeat10: for (;;) {
      ahead12 = this.skip(at);
      let at13 = ahead12;
      if (!(units[at13] === 101)) break repeat10;
      const value14 = this.ElseIf(at13);
      if (value14 === FAILED) break repeat10;
      at13 = this.reached;
      if (value9 === NONE) value9 = [value14]; else value9.push(value14);
      at = at13;
    }
    let value15: unknown = null;
    option16: {
      let at17 = ahead12;
      if (!(units[at17] === 101)) break option16;
      const value18 = this.Else(at17);
      if (value18 === FAILED) break option16;
      at17 = this.reached;
      value15 = value18;
      at = at17;
    }
    const made = actions.If({ start, end: at }, value2, value3, value5, value6, value8, value9, value15);
    this.reached = at;
    return made;
  }

  /** Import = import moduleName -- ruff | import scriptName -- script */
  Import(start: number): unknown {
    let at = start;
    const value1 = this.Import_ruff(at);
    if (value1 !== FAILED) return value1;
    return this.Import_script(at);
  }

  /** Binding = bindingWord Pattern Annotation? bindingDefine Expression */
  Binding(start: number): unknown {
    const { units, actions } = this;
    let at = start;
    const end1 = this.bindingWord(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1);
    at = end1;
    at = this.skip(at);
    const value3 = this.Pattern(at);
    if (value3 === FAILED) return FAILED;
    at = this.reached;
    let value4: unknown = null;
    option5: {
      let at6 = at;
      at6 = this.skip(at6);
      if (!(units[at6] === 58)) break option5;
      const value7 = this.Annotation(at6);
      if (value7 === FAILED) break option5;
      at6 = this.reached;
      value4 = value7;
      at = at6;
    }
    at = this.skip(at);
    const end8 = this.bindingDefine(at);
    if (end8 < 0) return FAILED;
    const value9 = this.token(at, end8);
    at = end8;
    at = this.skip(at);
    const value10 = this.Expression(at);
    if (value10 === FAILED) return FAILED;
    at = this.reached;
    const made = actions.Binding({ start, end: at }, value2, value3, value4, value9, value10);
    this.reached = at;
    return made;
  }

  /** Loop = loop LoopTest? loopOpen Statements loopClose */
  Loop(start: number): unknown {
    const { units, actions } = this;
    let at = start;
    const end1 = this.loop(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1, "loop");
    at = end1;
    let value3: unknown = null;
    option4: {
      let at5 = at;
      at5 = this.skip(at5);
      if (!(units[at5] === 119)) break option4;
      const value6 = this.LoopTest(at5);
      if (value6 === FAILED) break option4;
      at5 = this.reached;
      value3 = value6;
      at = at5;
    }
    at = this.skip(at);
    const end7 = this.loopOpen(at);
    if (end7 < 0) return FAILED;
    const value8 = this.token(at, end7, "{");
    at = end7;
    at = this.skip(at);
    const value9 = this.Statements(at);
    if (value9 === FAILED) return FAILED;
    at = this.reached;
    at = this.skip(at);
    const end10 = this.loopClose(at);
    if (end10 < 0) return FAILED;
    const value11 = this.token(at, end10, "}");
    at = end10;
    const made = actions.Loop({ start, end: at }, value2, value3, value8, value9, value11);
    this.reached = at;
    return made;
  }

  /** Match = match HeaderExpression matchOpen (Case | Default)* matchClose */
  Match(start: number): unknown {
    const { units, actions } = this;
    let at = start;
    const end1 = this.match(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1, "match");
    at = end1;
    at = this.skip(at);
    const value3 = this.HeaderExpression(at);
    if (value3 === FAILED) return FAILED;
    at = this.reached;
    at = this.skip(at);
    const end4 = this.matchOpen(at);
    if (end4 < 0) return FAILED;
    const value5 = this.token(at, end4, "{");
    at = end4;
    let value6: unknown[] = NONE;
    let ahead9 = at;
    repeat7: for (;;) {
      ahead9 = this.skip(at);
      let at10 = ahead9;
      if (!(units[at10] >= 99 && units[at10] <= 100)) break repeat7;
      let value11: unknown;
      choice12: {
        switch (units[at10]) {
          case 99 /* c */: {
            let at14 = at10;
            const value15 = this.Case(at14);
            if (value15 === FAILED) break repeat7;
            at14 = this.reached;
            at10 = at14;
            value11 = value15;
            break choice12;
          }
          default: {
            let at17 = at10;
            const value18 = this.Default(at17);
            if (value18 === FAILED) break repeat7;
            at17 = this.reached;
            at10 = at17;
            value11 = value18;
            break choice12;
          }
        }
      }
      if (value6 === NONE) value6 = [value11]; else value6.push(value11);
      at = at10;
    }
    at = ahead9;
    const end19 = this.matchClose(at);
    if (end19 < 0) return FAILED;
    const value20 = this.token(at, end19, "}");
    at = end19;
    const made = actions.Match({ start, end: at }, value2, value3, value5, value6, value20);
    this.reached = at;
    return made;
  }

  /** Return = return Expression -- value | return &StatementEnd -- bare */
  Return(start: number): unknown {
    let at = start;
    const value1 = this.Return_value(at);
    if (value1 !== FAILED) return value1;
    return this.Return_bare(at);
  }

  /** Struct = struct structName structOpen (Method | StructField | skippedToken)* structClose */
  Struct(start: number): unknown {
    const { units, actions } = this;
    let at = start;
    const end1 = this.struct(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1, "struct");
    at = end1;
    at = this.skip(at);
    const end3 = this.structName(at);
    if (end3 < 0) return FAILED;
    const value4 = this.token(at, end3);
    at = end3;
    at = this.skip(at);
    const end5 = this.structOpen(at);
    if (end5 < 0) return FAILED;
    const value6 = this.token(at, end5, "{");
    at = end5;
    let value7: unknown[] = NONE;
    let ahead10 = at;
    repeat8: for (;;) {
      ahead10 = this.skip(at);
      let at11 = ahead10;
      if (!(units[at11] >= 0)) break repeat8;
      let value12: unknown;
      choice13: {
        switch (units[at11]) {
          case 97 /* a */: case 102 /* f */: {
            attempt14: {
              let at15 = at11;
              const value16 = this.Method(at15);
              if (value16 === FAILED) break attempt14;
              at15 = this.reached;
              at11 = at15;
              value12 = value16;
              break choice13;
            }
            attempt17: {
              let at18 = at11;
              const value19 = this.StructField(at18);
              if (value19 === FAILED) break attempt17;
              at18 = this.reached;
              at11 = at18;
              value12 = value19;
              break choice13;
            }
            let at21 = at11;
            const end22 = this.skippedToken(at21);
            if (end22 < 0) break repeat8;
            const value23 = actions.skippedToken({ start: at21, end: end22 }, this.text.slice(at21, end22));
            at21 = end22;
            at11 = at21;
            value12 = value23;
            break choice13;
          }
          case 65 /* A */: case 66 /* B */: case 67 /* C */: case 68 /* D */: case 69 /* E */: case 70 /* F */: case 71 /* G */: case 72 /* H */: case 73 /* I */: case 74 /* J */: case 75 /* K */: case 76 /* L */: case 77 /* M */: case 78 /* N */: case 79 /* O */: case 80 /* P */: case 81 /* Q */: case 82 /* R */: case 83 /* S */: case 84 /* T */: case 85 /* U */: case 86 /* V */: case 87 /* W */: case 88 /* X */: case 89 /* Y */: case 90 /* Z */: case 95 /* _ */: case 98 /* b */: case 99 /* c */: case 100 /* d */: case 101 /* e */: case 103 /* g */: case 104 /* h */: case 105 /* i */: case 106 /* j */: case 107 /* k */: case 108 /* l */: case 109 /* m */: case 110 /* n */: case 111 /* o */: case 112 /* p */: case 113 /* q */: case 114 /* r */: case 115 /* s */: case 116 /* t */: case 117 /* u */: case 118 /* v */: case 119 /* w */: case 120 /* x */: case 121 /* y */: case 122 /* z */: {
            attempt24: {
              let at25 = at11;
              const value26 = this.StructField(at25);
              if (value26 === FAILED) break attempt24;
              at25 = this.reached;
              at11 = at25;
              value12 = value26;
              break choice13;
            }
            let at28 = at11;
            const end29 = this.skippedToken(at28);
            if (end29 < 0) break repeat8;
            const value30 = actions.skippedToken({ start: at28, end: end29 }, this.text.slice(at28, end29));
            at28 = end29;
            at11 = at28;
            value12 = value30;
            break choice13;
          }
          default: {
            let at32 = at11;
            const end33 = this.skippedToken(at32);
            if (end33 < 0) break repeat8;
            const value34 = actions.skippedToken({ start: at32, end: end33 }, this.text.slice(at32, end33));
            at32 = end33;
            at11 = at32;
            value12 = value34;
            break choice13;
          }
        }
      }
      if (value7 === NONE) value7 = [value12]; else value7.push(value12);
      at = at11;
    }
    at = ahead10;
    const end35 = this.structClose(at);
    if (end35 < 0) return FAILED;
    const value36 = this.token(at, end35, "}");
    at = end35;
    const made = actions.Struct({ start, end: at }, value2, value4, value6, value7, value36);
    this.reached = at;
    return made;
  }

  /** Spawn = spawn spawnOpen Statements spawnClose */
  Spawn(start: number): unknown {
    const { actions } = this;
    let at = start;
    const end1 = this.spawn(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1, "spawn");
    at = end1;
    at = this.skip(at);
    const end3 = this.spawnOpen(at);
    if (end3 < 0) return FAILED;
    const value4 = this.token(at, end3, "{");
    at = end3;
    at = this.skip(at);
    const value5 = this.Statements(at);
    if (value5 === FAILED) return FAILED;
    at = this.reached;
    at = this.skip(at);
    const end6 = this.spawnClose(at);
    if (end6 < 0) return FAILED;
    const value7 = this.token(at, end6, "}");
    at = end6;
    const made = actions.Spawn({ start, end: at }, value2, value4, value5, value7);
    this.reached = at;
    return made;
  }

  /** Try = try tryOpen Statements tryClose tryExcept exceptName exceptOpen Statements exceptClose */
  Try(start: number): unknown {
    const { actions } = this;
    let at = start;
    const end1 = this.try(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1, "try");
    at = end1;
    at = this.skip(at);
    const end3 = this.tryOpen(at);
    if (end3 < 0) return FAILED;
    const value4 = this.token(at, end3, "{");
    at = end3;
    at = this.skip(at);
    const value5 = this.Statements(at);
    if (value5 === FAILED) return FAILED;
    at = this.reached;
    at = this.skip(at);
    const end6 = this.tryClose(at);
    if (end6 < 0) return FAILED;
    const value7 = this.token(at, end6, "}");
    at = end6;
    at = this.skip(at);
    const end8 = this.tryExcept(at);
    if (end8 < 0) return FAILED;
    const value9 = this.token(at, end8, "except");
    at = end8;
    at = this.skip(at);
    const end10 = this.exceptName(at);
    if (end10 < 0) return FAILED;
    const value11 = this.token(at, end10);
    at = end10;
    at = this.skip(at);
    const end12 = this.exceptOpen(at);
    if (end12 < 0) return FAILED;
    const value13 = this.token(at, end12, "{");
    at = end12;
    at = this.skip(at);
    const value14 = this.Statements(at);
    if (value14 === FAILED) return FAILED;
    at = this.reached;
    at = this.skip(at);
    const end15 = this.exceptClose(at);
    if (end15 < 0) return FAILED;
    const value16 = this.token(at, end15, "}");
    at = end15;
    const made = actions.Try({ start, end: at }, value2, value4, value5, value7, value9, value11, value13, value14, value16);
    this.reached = at;
    return made;
  }

  /** Test = test testName testOpen Statements testClose */
  Test(start: number): unknown {
    const { actions } = this;
    let at = start;
    const end1 = this.test(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1, "test");
    at = end1;
    at = this.skip(at);
    const end3 = this.testName(at);
    if (end3 < 0) return FAILED;
    const value4 = actions.testName({ start: at, end: end3 }, this.text.slice(at, end3));
    at = end3;
    at = this.skip(at);
    const end5 = this.testOpen(at);
    if (end5 < 0) return FAILED;
    const value6 = this.token(at, end5, "{");
    at = end5;
    at = this.skip(at);
    const value7 = this.Statements(at);
    if (value7 === FAILED) return FAILED;
    at = this.reached;
    at = this.skip(at);
    const end8 = this.testClose(at);
    if (end8 < 0) return FAILED;
    const value9 = this.token(at, end8, "}");
    at = end8;
    const made = actions.Test({ start, end: at }, value2, value4, value6, value7, value9);
    this.reached = at;
    return made;
  }

  /** TestGroup = testGroup groupName groupOpen Statements groupClose */
  TestGroup(start: number): unknown {
    const { actions } = this;
    let at = start;
    const end1 = this.testGroup(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1, "test_group");
    at = end1;
    at = this.skip(at);
    const end3 = this.groupName(at);
    if (end3 < 0) return FAILED;
    const value4 = actions.groupName({ start: at, end: end3 }, this.text.slice(at, end3));
    at = end3;
    at = this.skip(at);
    const end5 = this.groupOpen(at);
    if (end5 < 0) return FAILED;
    const value6 = this.token(at, end5, "{");
    at = end5;
    at = this.skip(at);
    const value7 = this.Statements(at);
    if (value7 === FAILED) return FAILED;
    at = this.reached;
    at = this.skip(at);
    const end8 = this.groupClose(at);
    if (end8 < 0) return FAILED;
    const value9 = this.token(at, end8, "}");
    at = end8;
    const made = actions.TestGroup({ start, end: at }, value2, value4, value6, value7, value9);
    this.reached = at;
    return made;
  }

  /** TestHook = testSetup setupOpen Statements setupClose -- setup | testTeardown teardownOpen Statements teardownClose -- teardown */
  TestHook(start: number): unknown {
    let at = start;
    const value1 = this.TestHook_setup(at);
    if (value1 !== FAILED) return value1;
    return this.TestHook_teardown(at);
  }

  /** While = while HeaderExpression whileOpen Statements whileClose */
  While(start: number): unknown {
    const { actions } = this;
    let at = start;
    const end1 = this.while(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1, "while");
    at = end1;
    at = this.skip(at);
    const value3 = this.HeaderExpression(at);
    if (value3 === FAILED) return FAILED;
    at = this.reached;
    at = this.skip(at);
    const end4 = this.whileOpen(at);
    if (end4 < 0) return FAILED;
    const value5 = this.token(at, end4, "{");
    at = end4;
    at = this.skip(at);
    const value6 = this.Statements(at);
    if (value6 === FAILED) return FAILED;
    at = this.reached;
    at = this.skip(at);
    const end7 = this.whileClose(at);
    if (end7 < 0) return FAILED;
    const value8 = this.token(at, end7, "}");
    at = end7;
    const made = actions.While({ start, end: at }, value2, value3, value5, value6, value8);
    this.reached = at;
    return made;
  }

  /** name (name) = ~keyword identStart identPart* */
  nameAfresh(at: number): number {
    const { units } = this;
    absent1: {
      let at2 = at;
      if ((at2 = this.keyword(at2)) < 0) break absent1;
      return -1;
    }
    const unit3 = units[at];
    if (!((unit3 >= 65 && unit3 <= 90) || unit3 === 95 || (unit3 >= 97 && unit3 <= 122))) return -1;
    at++;
    while ((units[at] >= 48 && units[at] <= 57) || (units[at] >= 65 && units[at] <= 90) || units[at] === 95 || (units[at] >= 97 && units[at] <= 122) || units[at] >= 128) at++;
    return at;
  }

  name(at: number): number {
    if (at !== this.nameStart) {
      this.nameEnd = this.nameAfresh(at);
      this.nameStart = at;
    }
    return this.nameEnd;
  }

  /** variantTag (variant) = name */
  variantTag(at: number): number {
    if ((at = this.name(at)) < 0) return -1;
    return at;
  }

  /** VariantArguments = "(" ExpressionList? variantClose */
  VariantArguments(start: number): unknown {
    const { units, actions } = this;
    let at = start;
    if (units[at] !== 40) return FAILED; // (
    at++;
    let value1: unknown = null;
    option2: {
      let at3 = at;
      at3 = this.skip(at3);
      const value4 = this.ExpressionList(at3);
      if (value4 === FAILED) break option2;
      at3 = this.reached;
      value1 = value4;
      at = at3;
    }
    at = this.skip(at);
    const end5 = this.variantClose(at);
    if (end5 < 0) return FAILED;
    const value6 = this.token(at, end5, ")");
    at = end5;
    const made = actions.VariantArguments({ start, end: at }, null, value1, value6);
    this.reached = at;
    return made;
  }

  /** throwWord (word) = "throw" ~identPart */
  throwWord(at: number): number {
    const { units } = this;
    if (units[at] !== 116 || units[at + 1] !== 104 || units[at + 2] !== 114 || units[at + 3] !== 111 || units[at + 4] !== 119) return -1; // throw
    at += 5;
    const unit1 = units[at];
    if ((unit1 >= 48 && unit1 <= 57) || (unit1 >= 65 && unit1 <= 90) || unit1 === 95 || (unit1 >= 97 && unit1 <= 122) || unit1 >= 128) return -1;
    return at;
  }

  /** ExpressionList = Expression ("," Expression)* ","? */
  ExpressionList(start: number): unknown {
    const { units, actions } = this;
    let at = start;
    const value1 = this.Expression(at);
    if (value1 === FAILED) return FAILED;
    at = this.reached;
    let value2: unknown[] = NONE;
    let value3: unknown[] = NONE;
    let ahead6 = at;
    repeat4: for (;;) {
      ahead6 = this.skip(at);
      let at7 = ahead6;
      if (!(units[at7] === 44)) break repeat4;
      if (units[at7] !== 44) break repeat4; // ,
      at7++;
      at7 = this.skip(at7);
      const value8 = this.Expression(at7);
      if (value8 === FAILED) break repeat4;
      at7 = this.reached;
      if (value3 === NONE) value3 = [value8]; else value3.push(value8);
      at = at7;
    }
    let value9: unknown = null;
    option10: {
      let at11 = ahead6;
      if (units[at11] !== 44) break option10; // ,
      at11++;
      value9 = null;
      at = at11;
    }
    const made = actions.ExpressionList({ start, end: at }, value1, value2, value3, value9);
    this.reached = at;
    return made;
  }

  /** throwClose (end of throw) = ")" */
  throwClose(at: number): number {
    const { units } = this;
    if (units[at] !== 41) return -1; // )
    at++;
    return at;
  }

  /** ThrowStart = throwWord "(" */
  aheadThrowStart(at: number): number {
    const { units } = this;
    if ((at = this.throwWord(at)) < 0) return -1;
    at = this.skip(at);
    if (units[at] !== 40) return -1; // (
    at++;
    return at;
  }

  /** Operand = prefixOp* StructLiteral nothing* nothing? | prefixOp* (Reference | number | string | Paren | Array | Dict | constant | Outcome | none | Function | Yield) Postfix* ~"(" ~"[" StrayDot? */
  Operand(start: number): unknown {
    const { units, actions } = this;
    let at = start;
    let value1: unknown;
    let value2: unknown;
    let value3: unknown;
    let value4: unknown;
    choice5: {
      switch (units[at]) {
        case 34 /* " */: case 40 /* ( */: case 48 /* 0 */: case 49 /* 1 */: case 50 /* 2 */: case 51 /* 3 */: case 52 /* 4 */: case 53 /* 5 */: case 54 /* 6 */: case 55 /* 7 */: case 56 /* 8 */: case 57 /* 9 */: case 91 /* [ */: case 123 /* { */: {
          let at7 = at;
          let value8: unknown[] = NONE;
          let ahead11 = at7;
          repeat9: for (;;) {
            ahead11 = this.skip(at7);
            let at12 = ahead11;
            if (!(units[at12] === 33 || units[at12] === 45 || units[at12] === 97)) break repeat9;
            const end13 = this.prefixOp(at12);
            if (end13 < 0) break repeat9;
            const value14 = this.token(at12, end13);
            at12 = end13;
            if (value8 === NONE) value8 = [value14]; else value8.push(value14);
            at7 = at12;
          }
          let value15: unknown;
          at7 = ahead11;
          choice16: {
            switch (units[at7]) {
              case 34 /* " */: {
                let at18 = at7;
                const end19 = this.string(at18);
                if (end19 < 0) return FAILED;
                const value20 = actions.string({ start: at18, end: end19 }, this.text.slice(at18, end19));
                at18 = end19;
                at7 = at18;
                value15 = value20;
                break choice16;
              }
              case 40 /* ( */: {
                let at22 = at7;
                const value23 = this.Paren(at22);
                if (value23 === FAILED) return FAILED;
                at22 = this.reached;
                at7 = at22;
                value15 = value23;
                break choice16;
              }
              case 78 /* N */: {
                attempt24: {
                  let at25 = at7;
                  const value26 = this.Reference(at25);
                  if (value26 === FAILED) break attempt24;
                  at25 = this.reached;
                  at7 = at25;
                  value15 = value26;
                  break choice16;
                }
                let at28 = at7;
                const end29 = this.none(at28);
                if (end29 < 0) return FAILED;
                const value30 = actions.none({ start: at28, end: end29 }, this.text.slice(at28, end29));
                at28 = end29;
                at7 = at28;
                value15 = value30;
                break choice16;
              }
              case 91 /* [ */: {
                let at32 = at7;
                const value33 = this.Array(at32);
                if (value33 === FAILED) return FAILED;
                at32 = this.reached;
                at7 = at32;
                value15 = value33;
                break choice16;
              }
              case 97 /* a */: {
                attempt34: {
                  let at35 = at7;
                  const value36 = this.Reference(at35);
                  if (value36 === FAILED) break attempt34;
                  at35 = this.reached;
                  at7 = at35;
                  value15 = value36;
                  break choice16;
                }
                let at38 = at7;
                const value39 = this.Function(at38);
                if (value39 === FAILED) return FAILED;
                at38 = this.reached;
                at7 = at38;
                value15 = value39;
                break choice16;
              }
              case 102 /* f */: {
                attempt40: {
                  let at41 = at7;
                  const value42 = this.Reference(at41);
                  if (value42 === FAILED) break attempt40;
                  at41 = this.reached;
                  at7 = at41;
                  value15 = value42;
                  break choice16;
                }
                attempt43: {
                  let at44 = at7;
                  const end45 = this.constant(at44);
                  if (end45 < 0) break attempt43;
                  const value46 = actions.constant({ start: at44, end: end45 }, this.text.slice(at44, end45));
                  at44 = end45;
                  at7 = at44;
                  value15 = value46;
                  break choice16;
                }
                let at48 = at7;
                const value49 = this.Function(at48);
                if (value49 === FAILED) return FAILED;
                at48 = this.reached;
                at7 = at48;
                value15 = value49;
                break choice16;
              }
              case 121 /* y */: {
                attempt50: {
                  let at51 = at7;
                  const value52 = this.Reference(at51);
                  if (value52 === FAILED) break attempt50;
                  at51 = this.reached;
                  at7 = at51;
                  value15 = value52;
                  break choice16;
                }
                let at54 = at7;
                const value55 = this.Yield(at54);
                if (value55 === FAILED) return FAILED;
                at54 = this.reached;
                at7 = at54;
                value15 = value55;
                break choice16;
              }
              case 123 /* { */: {
                let at57 = at7;
                const value58 = this.Dict(at57);
                if (value58 === FAILED) return FAILED;
                at57 = this.reached;
                at7 = at57;
                value15 = value58;
                break choice16;
              }
              case 69 /* E */: case 79 /* O */: case 83 /* S */: {
                attempt59: {
                  let at60 = at7;
                  const value61 = this.Reference(at60);
                  if (value61 === FAILED) break attempt59;
                  at60 = this.reached;
                  at7 = at60;
                  value15 = value61;
                  break choice16;
                }
                let at63 = at7;
                const value64 = this.Outcome(at63);
                if (value64 === FAILED) return FAILED;
                at63 = this.reached;
                at7 = at63;
                value15 = value64;
                break choice16;
              }
              case 110 /* n */: case 115 /* s */: case 116 /* t */: {
                attempt65: {
                  let at66 = at7;
                  const value67 = this.Reference(at66);
                  if (value67 === FAILED) break attempt65;
                  at66 = this.reached;
                  at7 = at66;
                  value15 = value67;
                  break choice16;
                }
                let at69 = at7;
                const end70 = this.constant(at69);
                if (end70 < 0) return FAILED;
                const value71 = actions.constant({ start: at69, end: end70 }, this.text.slice(at69, end70));
                at69 = end70;
                at7 = at69;
                value15 = value71;
                break choice16;
              }
              case 48 /* 0 */: case 49 /* 1 */: case 50 /* 2 */: case 51 /* 3 */: case 52 /* 4 */: case 53 /* 5 */: case 54 /* 6 */: case 55 /* 7 */: case 56 /* 8 */: case 57 /* 9 */: {
                let at73 = at7;
                const end74 = this.number(at73);
                if (end74 < 0) return FAILED;
                const value75 = actions.number({ start: at73, end: end74 }, this.text.slice(at73, end74));
                at73 = end74;
                at7 = at73;
                value15 = value75;
                break choice16;
              }
              default: {
                let at77 = at7;
                const value78 = this.Reference(at77);
                if (value78 === FAILED) return FAILED;
                at77 = this.reached;
                at7 = at77;
                value15 = value78;
                break choice16;
              }
            }
          }
          let value79: unknown[] = NONE;
          let ahead82 = at7;
          repeat80: for (;;) {
            ahead82 = this.skip(at7);
            let at83 = ahead82;
            if (!(units[at83] === 40 || units[at83] === 46 || units[at83] === 63 || units[at83] === 91)) break repeat80;
            const value84 = this.Postfix(at83);
            if (value84 === FAILED) break repeat80;
            at83 = this.reached;
            if (value79 === NONE) value79 = [value84]; else value79.push(value84);
            at7 = at83;
          }
          if (units[ahead82] === 40) return FAILED;
          if (units[ahead82] === 91) return FAILED;
          let value85: unknown = null;
          option86: {
            let at87 = ahead82;
            if (!(units[at87] === 46 || units[at87] === 63)) break option86;
            const value88 = this.StrayDot(at87);
            if (value88 === FAILED) break option86;
            at87 = this.reached;
            value85 = value88;
            at7 = at87;
          }
          at = at7;
          value1 = value8;
          value2 = value15;
          value3 = value79;
          value4 = value85;
          break choice5;
        }
        default: {
          attempt89: {
            let at90 = at;
            let value91: unknown[] = NONE;
            let ahead94 = at90;
            repeat92: for (;;) {
              ahead94 = this.skip(at90);
              let at95 = ahead94;
              if (!(units[at95] === 33 || units[at95] === 45 || units[at95] === 97)) break repeat92;
              const end96 = this.prefixOp(at95);
              if (end96 < 0) break repeat92;
              const value97 = this.token(at95, end96);
              at95 = end96;
              if (value91 === NONE) value91 = [value97]; else value91.push(value97);
              at90 = at95;
            }
            at90 = ahead94;
            const value98 = this.StructLiteral(at90);
            if (value98 === FAILED) break attempt89;
            at90 = this.reached;
            let value99: unknown[] = NONE;
            let ahead102 = at90;
            repeat100: for (;;) {
              ahead102 = this.skip(at90);
              let at103 = ahead102;
              if (!(units[at103] >= 0)) break repeat100;
              const end104 = this.nothing(at103);
              if (end104 < 0) break repeat100;
              const value105 = this.token(at103, end104);
              at103 = end104;
              if (value99 === NONE) value99 = [value105]; else value99.push(value105);
              at90 = at103;
            }
            let value106: unknown = null;
            option107: {
              let at108 = ahead102;
              if (!(units[at108] >= 0)) break option107;
              const end109 = this.nothing(at108);
              if (end109 < 0) break option107;
              const value110 = this.token(at108, end109);
              at108 = end109;
              value106 = value110;
              at90 = at108;
            }
            at = at90;
            value1 = value91;
            value2 = value98;
            value3 = value99;
            value4 = value106;
            break choice5;
          }
          let at112 = at;
          let value113: unknown[] = NONE;
          let ahead116 = at112;
          repeat114: for (;;) {
            ahead116 = this.skip(at112);
            let at117 = ahead116;
            if (!(units[at117] === 33 || units[at117] === 45 || units[at117] === 97)) break repeat114;
            const end118 = this.prefixOp(at117);
            if (end118 < 0) break repeat114;
            const value119 = this.token(at117, end118);
            at117 = end118;
            if (value113 === NONE) value113 = [value119]; else value113.push(value119);
            at112 = at117;
          }
          let value120: unknown;
          at112 = ahead116;
          choice121: {
            switch (units[at112]) {
              case 34 /* " */: {
                let at123 = at112;
                const end124 = this.string(at123);
                if (end124 < 0) return FAILED;
                const value125 = actions.string({ start: at123, end: end124 }, this.text.slice(at123, end124));
                at123 = end124;
                at112 = at123;
                value120 = value125;
                break choice121;
              }
              case 40 /* ( */: {
                let at127 = at112;
                const value128 = this.Paren(at127);
                if (value128 === FAILED) return FAILED;
                at127 = this.reached;
                at112 = at127;
                value120 = value128;
                break choice121;
              }
              case 78 /* N */: {
                attempt129: {
                  let at130 = at112;
                  const value131 = this.Reference(at130);
                  if (value131 === FAILED) break attempt129;
                  at130 = this.reached;
                  at112 = at130;
                  value120 = value131;
                  break choice121;
                }
                let at133 = at112;
                const end134 = this.none(at133);
                if (end134 < 0) return FAILED;
                const value135 = actions.none({ start: at133, end: end134 }, this.text.slice(at133, end134));
                at133 = end134;
                at112 = at133;
                value120 = value135;
                break choice121;
              }
              case 91 /* [ */: {
                let at137 = at112;
                const value138 = this.Array(at137);
                if (value138 === FAILED) return FAILED;
                at137 = this.reached;
                at112 = at137;
                value120 = value138;
                break choice121;
              }
              case 97 /* a */: {
                attempt139: {
                  let at140 = at112;
                  const value141 = this.Reference(at140);
                  if (value141 === FAILED) break attempt139;
                  at140 = this.reached;
                  at112 = at140;
                  value120 = value141;
                  break choice121;
                }
                let at143 = at112;
                const value144 = this.Function(at143);
                if (value144 === FAILED) return FAILED;
                at143 = this.reached;
                at112 = at143;
                value120 = value144;
                break choice121;
              }
              case 102 /* f */: {
                attempt145: {
                  let at146 = at112;
                  const value147 = this.Reference(at146);
                  if (value147 === FAILED) break attempt145;
                  at146 = this.reached;
                  at112 = at146;
                  value120 = value147;
                  break choice121;
                }
                attempt148: {
                  let at149 = at112;
                  const end150 = this.constant(at149);
                  if (end150 < 0) break attempt148;
                  const value151 = actions.constant({ start: at149, end: end150 }, this.text.slice(at149, end150));
                  at149 = end150;
                  at112 = at149;
                  value120 = value151;
                  break choice121;
                }
                let at153 = at112;
                const value154 = this.Function(at153);
                if (value154 === FAILED) return FAILED;
                at153 = this.reached;
                at112 = at153;
                value120 = value154;
                break choice121;
              }
              case 121 /* y */: {
                attempt155: {
                  let at156 = at112;
                  const value157 = this.Reference(at156);
                  if (value157 === FAILED) break attempt155;
                  at156 = this.reached;
                  at112 = at156;
                  value120 = value157;
                  break choice121;
                }
                let at159 = at112;
                const value160 = this.Yield(at159);
                if (value160 === FAILED) return FAILED;
                at159 = this.reached;
                at112 = at159;
                value120 = value160;
                break choice121;
              }
              case 123 /* { */: {
                let at162 = at112;
                const value163 = this.Dict(at162);
                if (value163 === FAILED) return FAILED;
                at162 = this.reached;
                at112 = at162;
                value120 = value163;
                break choice121;
              }
              case 69 /* E */: case 79 /* O */: case 83 /* S */: {
                attempt164: {
                  let at165 = at112;
                  const value166 = this.Reference(at165);
                  if (value166 === FAILED) break attempt164;
                  at165 = this.reached;
                  at112 = at165;
                  value120 = value166;
                  break choice121;
                }
                let at168 = at112;
                const value169 = this.Outcome(at168);
                if (value169 === FAILED) return FAILED;
                at168 = this.reached;
                at112 = at168;
                value120 = value169;
                break choice121;
              }
              case 110 /* n */: case 115 /* s */: case 116 /* t */: {
                attempt170: {
                  let at171 = at112;
                  const value172 = this.Reference(at171);
                  if (value172 === FAILED) break attempt170;
                  at171 = this.reached;
                  at112 = at171;
                  value120 = value172;
                  break choice121;
                }
                let at174 = at112;
                const end175 = this.constant(at174);
                if (end175 < 0) return FAILED;
                const value176 = actions.constant({ start: at174, end: end175 }, this.text.slice(at174, end175));
                at174 = end175;
                at112 = at174;
                value120 = value176;
                break choice121;
              }
              case 48 /* 0 */: case 49 /* 1 */: case 50 /* 2 */: case 51 /* 3 */: case 52 /* 4 */: case 53 /* 5 */: case 54 /* 6 */: case 55 /* 7 */: case 56 /* 8 */: case 57 /* 9 */: {
                let at178 = at112;
                const end179 = this.number(at178);
                if (end179 < 0) return FAILED;
                const value180 = actions.number({ start: at178, end: end179 }, this.text.slice(at178, end179));
                at178 = end179;
                at112 = at178;
                value120 = value180;
                break choice121;
              }
              default: {
                let at182 = at112;
                const value183 = this.Reference(at182);
                if (value183 === FAILED) return FAILED;
                at182 = this.reached;
                at112 = at182;
                value120 = value183;
                break choice121;
              }
            }
          }
          let value184: unknown[] = NONE;
          let ahead187 = at112;
          repeat185: for (;;) {
            ahead187 = this.skip(at112);
            let at188 = ahead187;
            if (!(units[at188] === 40 || units[at188] === 46 || units[at188] === 63 || units[at188] === 91)) break repeat185;
            const value189 = this.Postfix(at188);
            if (value189 === FAILED) break repeat185;
            at188 = this.reached;
            if (value184 === NONE) value184 = [value189]; else value184.push(value189);
            at112 = at188;
          }
          if (units[ahead187] === 40) return FAILED;
          if (units[ahead187] === 91) return FAILED;
          let value190: unknown = null;
          option191: {
            let at192 = ahead187;
            if (!(units[at192] === 46 || units[at192] === 63)) break option191;
            const value193 = this.StrayDot(at192);
            if (value193 === FAILED) break option191;
            at192 = this.reached;
            value190 = value193;
            at112 = at192;
          }
          at = at112;
          value1 = value113;
          value2 = value120;
          value3 = value184;
          value4 = value190;
          break choice5;
        }
      }
    }
    const made = actions.Operand({ start, end: at }, value1, value2, value3, value4);
    this.reached = at;
    return made;
  }

  /** binaryOp (operator) = "+" ~"=" | "-" ~("=" | ">") | "*" ~"=" | "/" ~"=" | "%" ~"=" | "==" | "!=" | "<=" | ">=" | "<" | ">" | "&&" | "||" | "??" | "|>" */
  binaryOp(at: number): number {
    const { units } = this;
    switch (units[at]) {
      case 33 /* ! */: {
        let at2 = at;
        if (units[at2] !== 33 || units[at2 + 1] !== 61) return -1; // !=
        at2 += 2;
        at = at2;
        return at;
      }
      case 37 /* % */: {
        let at4 = at;
        if (units[at4] !== 37) return -1; // %
        at4++;
        if (units[at4] === 61) return -1;
        at = at4;
        return at;
      }
      case 38 /* & */: {
        let at6 = at;
        if (units[at6] !== 38 || units[at6 + 1] !== 38) return -1; // &&
        at6 += 2;
        at = at6;
        return at;
      }
      case 42 /* '*' */: {
        let at8 = at;
        if (units[at8] !== 42) return -1; // '*'
        at8++;
        if (units[at8] === 61) return -1;
        at = at8;
        return at;
      }
      case 43 /* + */: {
        let at10 = at;
        if (units[at10] !== 43) return -1; // +
        at10++;
        if (units[at10] === 61) return -1;
        at = at10;
        return at;
      }
      case 45 /* - */: {
        let at12 = at;
        if (units[at12] !== 45) return -1; // -
        at12++;
        if (units[at12] >= 61 && units[at12] <= 62) return -1;
        at = at12;
        return at;
      }
      case 47 /* / */: {
        let at14 = at;
        if (units[at14] !== 47) return -1; // /
        at14++;
        if (units[at14] === 61) return -1;
        at = at14;
        return at;
      }
      case 60 /* < */: {
        if (units[at] === 60 && units[at + 1] === 61) {
          at += 2; // <=
          return at;
        }
        let at16 = at;
        if (units[at16] !== 60) return -1; // <
        at16++;
        at = at16;
        return at;
      }
      case 61 /* = */: {
        let at18 = at;
        if (units[at18] !== 61 || units[at18 + 1] !== 61) return -1; // ==
        at18 += 2;
        at = at18;
        return at;
      }
      case 62 /* > */: {
        if (units[at] === 62 && units[at + 1] === 61) {
          at += 2; // >=
          return at;
        }
        let at20 = at;
        if (units[at20] !== 62) return -1; // >
        at20++;
        at = at20;
        return at;
      }
      case 63 /* ? */: {
        let at22 = at;
        if (units[at22] !== 63 || units[at22 + 1] !== 63) return -1; // ??
        at22 += 2;
        at = at22;
        return at;
      }
      default: {
        if (units[at] === 124 && units[at + 1] === 124) {
          at += 2; // ||
          return at;
        }
        let at24 = at;
        if (units[at24] !== 124 || units[at24 + 1] !== 62) return -1; // |>
        at24 += 2;
        at = at24;
        return at;
      }
    }
  }

  /** blockComment = (~"*\/" any)* "*\/" */
  blockComment(at: number): number {
    const { units } = this;
    repeat1: for (;;) {
      let at3 = at;
      absent4: {
        let at5 = at3;
        if (units[at5] !== 42 || units[at5 + 1] !== 47) break absent4; // */
        at5 += 2;
        break repeat1;
      }
      if (units[at3] === -1) break repeat1;
      at3 = this.behindCharacter(at3);
      at = at3;
    }
    if (units[at] !== 42 || units[at + 1] !== 47) return -1; // */
    at += 2;
    return at;
  }

  /** DestructuringAhead (destructuring) = CollectionPattern define */
  aheadDestructuringAhead(at: number): number {
    if ((at = this.aheadCollectionPattern(at)) < 0) return -1;
    at = this.skip(at);
    if ((at = this.define(at)) < 0) return -1;
    return at;
  }

  /** CollectionPattern = ArrayPattern | DictPattern */
  CollectionPattern(start: number): unknown {
    const { units } = this;
    let at = start;
    switch (units[at]) {
      case 91 /* [ */: {
        return this.ArrayPattern(at);
      }
      default: {
        return this.DictPattern(at);
      }
    }
  }

  /** define (definition) = ":=" | "=" ~"=" */
  define(at: number): number {
    const { units } = this;
    switch (units[at]) {
      case 58 /* : */: {
        let at2 = at;
        if (units[at2] !== 58 || units[at2 + 1] !== 61) return -1; // :=
        at2 += 2;
        at = at2;
        return at;
      }
      default: {
        let at4 = at;
        if (units[at4] !== 61) return -1; // =
        at4++;
        if (units[at4] === 61) return -1;
        at = at4;
        return at;
      }
    }
  }

  /** Target = identifier TargetStep* StrayDot? */
  Target(start: number): unknown {
    const { units, actions } = this;
    let at = start;
    const end1 = this.identifier(at);
    if (end1 < 0) return FAILED;
    const value2 = actions.identifier({ start: at, end: end1 }, this.text.slice(at, end1));
    at = end1;
    let value3: unknown[] = NONE;
    let ahead6 = at;
    repeat4: for (;;) {
      ahead6 = this.skip(at);
      let at7 = ahead6;
      if (!(units[at7] === 40 || units[at7] === 46 || units[at7] === 63 || units[at7] === 91)) break repeat4;
      const value8 = this.TargetStep(at7);
      if (value8 === FAILED) break repeat4;
      at7 = this.reached;
      if (value3 === NONE) value3 = [value8]; else value3.push(value8);
      at = at7;
    }
    let value9: unknown = null;
    option10: {
      let at11 = ahead6;
      if (!(units[at11] === 46 || units[at11] === 63)) break option10;
      const value12 = this.StrayDot(at11);
      if (value12 === FAILED) break option10;
      at11 = this.reached;
      value9 = value12;
      at = at11;
    }
    const made = actions.Target({ start, end: at }, value2, value3, value9);
    this.reached = at;
    return made;
  }

  /** assignOp (assignment operator) = ":=" | "=" ~"=" | "+=" | "-=" | "*=" | "/=" | "%=" */
  assignOp(at: number): number {
    const { units } = this;
    switch (units[at]) {
      case 37 /* % */: {
        let at2 = at;
        if (units[at2] !== 37 || units[at2 + 1] !== 61) return -1; // %=
        at2 += 2;
        at = at2;
        return at;
      }
      case 42 /* '*' */: {
        let at4 = at;
        if (units[at4] !== 42 || units[at4 + 1] !== 61) return -1; // *=
        at4 += 2;
        at = at4;
        return at;
      }
      case 43 /* + */: {
        let at6 = at;
        if (units[at6] !== 43 || units[at6 + 1] !== 61) return -1; // +=
        at6 += 2;
        at = at6;
        return at;
      }
      case 45 /* - */: {
        let at8 = at;
        if (units[at8] !== 45 || units[at8 + 1] !== 61) return -1; // -=
        at8 += 2;
        at = at8;
        return at;
      }
      case 47 /* / */: {
        let at10 = at;
        if (units[at10] !== 47 || units[at10 + 1] !== 61) return -1; // /=
        at10 += 2;
        at = at10;
        return at;
      }
      case 58 /* : */: {
        let at12 = at;
        if (units[at12] !== 58 || units[at12 + 1] !== 61) return -1; // :=
        at12 += 2;
        at = at12;
        return at;
      }
      default: {
        let at14 = at;
        if (units[at14] !== 61) return -1; // =
        at14++;
        if (units[at14] === 61) return -1;
        at = at14;
        return at;
      }
    }
  }

  /** notAssignedAgain (single assignment) = ~assignOp */
  notAssignedAgain(at: number): number {
    absent1: {
      let at2 = at;
      if ((at2 = this.assignOp(at2)) < 0) break absent1;
      return -1;
    }
    return at;
  }

  /** notAssigned (assignable target) = ~assignOp */
  notAssigned(at: number): number {
    absent1: {
      let at2 = at;
      if ((at2 = this.assignOp(at2)) < 0) break absent1;
      return -1;
    }
    return at;
  }

  /** FunctionWord = async asyncFunc -- async | func -- plain */
  FunctionWord(start: number): unknown {
    const { units } = this;
    let at = start;
    switch (units[at]) {
      case 97 /* a */: {
        return this.FunctionWord_async(at);
      }
      default: {
        return this.FunctionWord_plain(at);
      }
    }
  }

  /** generatorStar (punctuation) = "*" ~"=" */
  generatorStar(at: number): number {
    const { units } = this;
    if (units[at] !== 42) return -1; // '*'
    at++;
    if (units[at] === 61) return -1;
    return at;
  }

  /** functionName (function name) = name */
  functionName(at: number): number {
    if ((at = this.name(at)) < 0) return -1;
    return at;
  }

  /** Parameters = parametersOpen ParameterList? parametersClose */
  Parameters(start: number): unknown {
    const { units, actions } = this;
    let at = start;
    const end1 = this.parametersOpen(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1, "(");
    at = end1;
    let value3: unknown = null;
    option4: {
      let at5 = at;
      at5 = this.skip(at5);
      if (!((units[at5] >= 65 && units[at5] <= 90) || units[at5] === 95 || (units[at5] >= 97 && units[at5] <= 122))) break option4;
      const value6 = this.ParameterList(at5);
      if (value6 === FAILED) break option4;
      at5 = this.reached;
      value3 = value6;
      at = at5;
    }
    at = this.skip(at);
    const end7 = this.parametersClose(at);
    if (end7 < 0) return FAILED;
    const value8 = this.token(at, end7, ")");
    at = end7;
    const made = actions.Parameters({ start, end: at }, value2, value3, value8);
    this.reached = at;
    return made;
  }

  /** ReturnType = "->" returnTypeName */
  ReturnType(start: number): unknown {
    const { units, actions } = this;
    let at = start;
    if (units[at] !== 45 || units[at + 1] !== 62) return FAILED; // ->
    at += 2;
    at = this.skip(at);
    const end1 = this.returnTypeName(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1);
    at = end1;
    const made = actions.ReturnType({ start, end: at }, null, value2);
    this.reached = at;
    return made;
  }

  /** functionOpen (start of function body) = "{" */
  functionOpen(at: number): number {
    const { units } = this;
    if (units[at] !== 123) return -1; // {
    at++;
    return at;
  }

  /** Statements = (semicolon | Statement)* */
  StatementsAfresh(start: number): unknown {
    const { units, actions } = this;
    let at = start;
    let value1: unknown[] = NONE;
    let ahead4 = at;
    repeat2: for (;;) {
      ahead4 = this.skip(at);
      let at5 = ahead4;
      let value6: unknown;
      choice7: {
        switch (units[at5]) {
          case 59 /* ; */: {
            let at9 = at5;
            const end10 = this.semicolon(at9);
            if (end10 < 0) break repeat2;
            const value11 = actions.semicolon({ start: at9, end: end10 }, this.text.slice(at9, end10));
            at9 = end10;
            at5 = at9;
            value6 = value11;
            break choice7;
          }
          default: {
            let at13 = at5;
            const value14 = this.Statement(at13);
            if (value14 === FAILED) break repeat2;
            at13 = this.reached;
            at5 = at13;
            value6 = value14;
            break choice7;
          }
        }
      }
      if (value1 === NONE) value1 = [value6]; else value1.push(value6);
      at = at5;
    }
    const made = actions.Statements({ start, end: at }, value1);
    this.reached = at;
    return made;
  }

  Statements(start: number): unknown {
    const known = this.recall(start);
    if (known === undefined) return this.remember(start, this.StatementsAfresh(start));
    this.reached = known.reached;
    return known.value;
  }

  /** functionClose (end of function body) = "}" */
  functionClose(at: number): number {
    const { units } = this;
    if (units[at] !== 125) return -1; // }
    at++;
    return at;
  }

  /** break (keyword) = "break" ~identPart */
  break(at: number): number {
    const { units } = this;
    if (units[at] !== 98 || units[at + 1] !== 114 || units[at + 2] !== 101 || units[at + 3] !== 97 || units[at + 4] !== 107) return -1; // break
    at += 5;
    const unit1 = units[at];
    if ((unit1 >= 48 && unit1 <= 57) || (unit1 >= 65 && unit1 <= 90) || unit1 === 95 || (unit1 >= 97 && unit1 <= 122) || unit1 >= 128) return -1;
    return at;
  }

  /** const (keyword) = "const" ~identPart */
  const(at: number): number {
    const { units } = this;
    if (units[at] !== 99 || units[at + 1] !== 111 || units[at + 2] !== 110 || units[at + 3] !== 115 || units[at + 4] !== 116) return -1; // const
    at += 5;
    const unit1 = units[at];
    if ((unit1 >= 48 && unit1 <= 57) || (unit1 >= 65 && unit1 <= 90) || unit1 === 95 || (unit1 >= 97 && unit1 <= 122) || unit1 >= 128) return -1;
    return at;
  }

  /** constName (constant name) = name */
  constName(at: number): number {
    if ((at = this.name(at)) < 0) return -1;
    return at;
  }

  /** Annotation = ":" Type */
  Annotation(start: number): unknown {
    const { units, actions } = this;
    let at = start;
    if (units[at] !== 58) return FAILED; // :
    at++;
    at = this.skip(at);
    const value1 = this.Type(at);
    if (value1 === FAILED) return FAILED;
    at = this.reached;
    const made = actions.Annotation({ start, end: at }, null, value1);
    this.reached = at;
    return made;
  }

  /** constDefine (value of constant) = ":=" | "=" ~"=" */
  constDefine(at: number): number {
    const { units } = this;
    switch (units[at]) {
      case 58 /* : */: {
        let at2 = at;
        if (units[at2] !== 58 || units[at2 + 1] !== 61) return -1; // :=
        at2 += 2;
        at = at2;
        return at;
      }
      default: {
        let at4 = at;
        if (units[at4] !== 61) return -1; // =
        at4++;
        if (units[at4] === 61) return -1;
        at = at4;
        return at;
      }
    }
  }

  /** continue (keyword) = "continue" ~identPart */
  continue(at: number): number {
    const { units } = this;
    if (units[at] !== 99 || units[at + 1] !== 111 || units[at + 2] !== 110 || units[at + 3] !== 116 || units[at + 4] !== 105 || units[at + 5] !== 110 || units[at + 6] !== 117 || units[at + 7] !== 101) return -1; // continue
    at += 8;
    const unit1 = units[at];
    if ((unit1 >= 48 && unit1 <= 57) || (unit1 >= 65 && unit1 <= 90) || unit1 === 95 || (unit1 >= 97 && unit1 <= 122) || unit1 >= 128) return -1;
    return at;
  }

  /** enum (keyword) = "enum" ~identPart */
  enum(at: number): number {
    const { units } = this;
    if (units[at] !== 101 || units[at + 1] !== 110 || units[at + 2] !== 117 || units[at + 3] !== 109) return -1; // enum
    at += 4;
    const unit1 = units[at];
    if ((unit1 >= 48 && unit1 <= 57) || (unit1 >= 65 && unit1 <= 90) || unit1 === 95 || (unit1 >= 97 && unit1 <= 122) || unit1 >= 128) return -1;
    return at;
  }

  /** enumName (enum name) = name */
  enumName(at: number): number {
    if ((at = this.name(at)) < 0) return -1;
    return at;
  }

  /** enumOpen (start of enum body) = "{" */
  enumOpen(at: number): number {
    const { units } = this;
    if (units[at] !== 123) return -1; // {
    at++;
    return at;
  }

  /** EnumVariants = variantName ("," variantName)* ","? */
  EnumVariants(start: number): unknown {
    const { units, actions } = this;
    let at = start;
    const end1 = this.variantName(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1);
    at = end1;
    let value3: unknown[] = NONE;
    let value4: unknown[] = NONE;
    let ahead7 = at;
    repeat5: for (;;) {
      ahead7 = this.skip(at);
      let at8 = ahead7;
      if (!(units[at8] === 44)) break repeat5;
      if (units[at8] !== 44) break repeat5; // ,
      at8++;
      at8 = this.skip(at8);
      const end9 = this.variantName(at8);
      if (end9 < 0) break repeat5;
      const value10 = this.token(at8, end9);
      at8 = end9;
      if (value4 === NONE) value4 = [value10]; else value4.push(value10);
      at = at8;
    }
    let value11: unknown = null;
    option12: {
      let at13 = ahead7;
      if (units[at13] !== 44) break option12; // ,
      at13++;
      value11 = null;
      at = at13;
    }
    const made = actions.EnumVariants({ start, end: at }, value2, value3, value4, value11);
    this.reached = at;
    return made;
  }

  /** enumClose (end of enum body) = "}" */
  enumClose(at: number): number {
    const { units } = this;
    if (units[at] !== 125) return -1; // }
    at++;
    return at;
  }

  /** export (keyword) = "export" ~identPart */
  export(at: number): number {
    const { units } = this;
    if (units[at] !== 101 || units[at + 1] !== 120 || units[at + 2] !== 112 || units[at + 3] !== 111 || units[at + 4] !== 114 || units[at + 5] !== 116) return -1; // export
    at += 6;
    const unit1 = units[at];
    if ((unit1 >= 48 && unit1 <= 57) || (unit1 >= 65 && unit1 <= 90) || unit1 === 95 || (unit1 >= 97 && unit1 <= 122) || unit1 >= 128) return -1;
    return at;
  }

  /** for (keyword) = "for" ~identPart */
  for(at: number): number {
    const { units } = this;
    if (units[at] !== 102 || units[at + 1] !== 111 || units[at + 2] !== 114) return -1; // for
    at += 3;
    const unit1 = units[at];
    if ((unit1 >= 48 && unit1 <= 57) || (unit1 >= 65 && unit1 <= 90) || unit1 === 95 || (unit1 >= 97 && unit1 <= 122) || unit1 >= 128) return -1;
    return at;
  }

  /** forName (loop variable) = name */
  forName(at: number): number {
    if ((at = this.name(at)) < 0) return -1;
    return at;
  }

  /** forIn (in of loop) = "in" ~identPart */
  forIn(at: number): number {
    const { units } = this;
    if (units[at] !== 105 || units[at + 1] !== 110) return -1; // in
    at += 2;
    const unit1 = units[at];
    if ((unit1 >= 48 && unit1 <= 57) || (unit1 >= 65 && unit1 <= 90) || unit1 === 95 || (unit1 >= 97 && unit1 <= 122) || unit1 >= 128) return -1;
    return at;
  }

  /** ForIterable = Awaited | BlockedName | Unprefixed */
  ForIterable(start: number): unknown {
    const { units } = this;
    let at = start;
    switch (units[at]) {
      case 97 /* a */: {
        const value1 = this.Awaited(at);
        if (value1 !== FAILED) return value1;
        const value2 = this.BlockedName(at);
        if (value2 !== FAILED) return value2;
        return this.Unprefixed(at);
      }
      case 33 /* ! */: case 34 /* " */: case 40 /* ( */: case 45 /* - */: case 48 /* 0 */: case 49 /* 1 */: case 50 /* 2 */: case 51 /* 3 */: case 52 /* 4 */: case 53 /* 5 */: case 54 /* 6 */: case 55 /* 7 */: case 56 /* 8 */: case 57 /* 9 */: case 91 /* [ */: case 123 /* { */: {
        return this.Unprefixed(at);
      }
      default: {
        const value3 = this.BlockedName(at);
        if (value3 !== FAILED) return value3;
        return this.Unprefixed(at);
      }
    }
  }

  /** forOpen (start of for body) = "{" */
  forOpen(at: number): number {
    const { units } = this;
    if (units[at] !== 123) return -1; // {
    at++;
    return at;
  }

  /** forClose (end of for body) = "}" */
  forClose(at: number): number {
    const { units } = this;
    if (units[at] !== 125) return -1; // }
    at++;
    return at;
  }

  /** from fromName ("." modulePart)* fromImport importedName ("," importedName)* -- ruff */
  FromImport_ruff(start: number): unknown {
    const { units, actions } = this;
    let at = start;
    const end1 = this.from(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1, "from");
    at = end1;
    at = this.skip(at);
    const end3 = this.fromName(at);
    if (end3 < 0) return FAILED;
    const value4 = this.token(at, end3);
    at = end3;
    let value5: unknown[] = NONE;
    let value6: unknown[] = NONE;
    let ahead9 = at;
    repeat7: for (;;) {
      ahead9 = this.skip(at);
      let at10 = ahead9;
      if (!(units[at10] === 46)) break repeat7;
      if (units[at10] !== 46) break repeat7; // .
      at10++;
      at10 = this.skip(at10);
      const end11 = this.modulePart(at10);
      if (end11 < 0) break repeat7;
      const value12 = this.token(at10, end11);
      at10 = end11;
      if (value6 === NONE) value6 = [value12]; else value6.push(value12);
      at = at10;
    }
    at = ahead9;
    const end13 = this.fromImport(at);
    if (end13 < 0) return FAILED;
    const value14 = this.token(at, end13, "import");
    at = end13;
    at = this.skip(at);
    const end15 = this.importedName(at);
    if (end15 < 0) return FAILED;
    const value16 = this.token(at, end15);
    at = end15;
    let value17: unknown[] = NONE;
    let value18: unknown[] = NONE;
    let ahead21 = at;
    repeat19: for (;;) {
      ahead21 = this.skip(at);
      let at22 = ahead21;
      if (!(units[at22] === 44)) break repeat19;
      if (units[at22] !== 44) break repeat19; // ,
      at22++;
      at22 = this.skip(at22);
      const end23 = this.importedName(at22);
      if (end23 < 0) break repeat19;
      const value24 = this.token(at22, end23);
      at22 = end23;
      if (value18 === NONE) value18 = [value24]; else value18.push(value24);
      at = at22;
    }
    const made = actions.FromImport_ruff({ start, end: at }, value2, value4, value5, value6, value14, value16, value17, value18);
    this.reached = at;
    return made;
  }

  /** from fromScript fromImport importedName ("," importedName)* -- script */
  FromImport_script(start: number): unknown {
    const { units, actions } = this;
    let at = start;
    const end1 = this.from(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1, "from");
    at = end1;
    at = this.skip(at);
    const end3 = this.fromScript(at);
    if (end3 < 0) return FAILED;
    const value4 = actions.fromScript({ start: at, end: end3 }, this.text.slice(at, end3));
    at = end3;
    at = this.skip(at);
    const end5 = this.fromImport(at);
    if (end5 < 0) return FAILED;
    const value6 = this.token(at, end5, "import");
    at = end5;
    at = this.skip(at);
    const end7 = this.importedName(at);
    if (end7 < 0) return FAILED;
    const value8 = this.token(at, end7);
    at = end7;
    let value9: unknown[] = NONE;
    let value10: unknown[] = NONE;
    let ahead13 = at;
    repeat11: for (;;) {
      ahead13 = this.skip(at);
      let at14 = ahead13;
      if (!(units[at14] === 44)) break repeat11;
      if (units[at14] !== 44) break repeat11; // ,
      at14++;
      at14 = this.skip(at14);
      const end15 = this.importedName(at14);
      if (end15 < 0) break repeat11;
      const value16 = this.token(at14, end15);
      at14 = end15;
      if (value10 === NONE) value10 = [value16]; else value10.push(value16);
      at = at14;
    }
    const made = actions.FromImport_script({ start, end: at }, value2, value4, value6, value8, value9, value10);
    this.reached = at;
    return made;
  }

  /** if (keyword) = "if" ~identPart */
  if(at: number): number {
    const { units } = this;
    if (units[at] !== 105 || units[at + 1] !== 102) return -1; // if
    at += 2;
    const unit1 = units[at];
    if ((unit1 >= 48 && unit1 <= 57) || (unit1 >= 65 && unit1 <= 90) || unit1 === 95 || (unit1 >= 97 && unit1 <= 122) || unit1 >= 128) return -1;
    return at;
  }

  /** HeaderExpression = Variant | Throw | HeaderBinary */
  HeaderExpression(start: number): unknown {
    const { units } = this;
    let at = start;
    switch (units[at]) {
      case 116 /* t */: {
        const value1 = this.Variant(at);
        if (value1 !== FAILED) return value1;
        const value2 = this.Throw(at);
        if (value2 !== FAILED) return value2;
        return this.HeaderBinary(at);
      }
      case 33 /* ! */: case 34 /* " */: case 40 /* ( */: case 45 /* - */: case 48 /* 0 */: case 49 /* 1 */: case 50 /* 2 */: case 51 /* 3 */: case 52 /* 4 */: case 53 /* 5 */: case 54 /* 6 */: case 55 /* 7 */: case 56 /* 8 */: case 57 /* 9 */: case 91 /* [ */: case 123 /* { */: {
        return this.HeaderBinary(at);
      }
      default: {
        const value3 = this.Variant(at);
        if (value3 !== FAILED) return value3;
        return this.HeaderBinary(at);
      }
    }
  }

  /** ifOpen (start of if block) = "{" */
  ifOpen(at: number): number {
    const { units } = this;
    if (units[at] !== 123) return -1; // {
    at++;
    return at;
  }

  /** ifClose (end of if block) = "}" */
  ifClose(at: number): number {
    const { units } = this;
    if (units[at] !== 125) return -1; // }
    at++;
    return at;
  }

  /** ElseIf = else if HeaderExpression ifOpen Statements ifClose */
  ElseIf(start: number): unknown {
    const { actions } = this;
    let at = start;
    const end1 = this.else(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1, "else");
    at = end1;
    at = this.skip(at);
    const end3 = this.if(at);
    if (end3 < 0) return FAILED;
    const value4 = this.token(at, end3, "if");
    at = end3;
    at = this.skip(at);
    const value5 = this.HeaderExpression(at);
    if (value5 === FAILED) return FAILED;
    at = this.reached;
    at = this.skip(at);
    const end6 = this.ifOpen(at);
    if (end6 < 0) return FAILED;
    const value7 = this.token(at, end6, "{");
    at = end6;
    at = this.skip(at);
    const value8 = this.Statements(at);
    if (value8 === FAILED) return FAILED;
    at = this.reached;
    at = this.skip(at);
    const end9 = this.ifClose(at);
    if (end9 < 0) return FAILED;
    const value10 = this.token(at, end9, "}");
    at = end9;
    const made = actions.ElseIf({ start, end: at }, value2, value4, value5, value7, value8, value10);
    this.reached = at;
    return made;
  }

  /** Else = else elseOpen Statements elseClose */
  Else(start: number): unknown {
    const { actions } = this;
    let at = start;
    const end1 = this.else(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1, "else");
    at = end1;
    at = this.skip(at);
    const end3 = this.elseOpen(at);
    if (end3 < 0) return FAILED;
    const value4 = this.token(at, end3, "{");
    at = end3;
    at = this.skip(at);
    const value5 = this.Statements(at);
    if (value5 === FAILED) return FAILED;
    at = this.reached;
    at = this.skip(at);
    const end6 = this.elseClose(at);
    if (end6 < 0) return FAILED;
    const value7 = this.token(at, end6, "}");
    at = end6;
    const made = actions.Else({ start, end: at }, value2, value4, value5, value7);
    this.reached = at;
    return made;
  }

  /** import moduleName -- ruff */
  Import_ruff(start: number): unknown {
    const { actions } = this;
    let at = start;
    const end1 = this.import(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1, "import");
    at = end1;
    at = this.skip(at);
    const end3 = this.moduleName(at);
    if (end3 < 0) return FAILED;
    const value4 = this.token(at, end3);
    at = end3;
    const made = actions.Import_ruff({ start, end: at }, value2, value4);
    this.reached = at;
    return made;
  }

  /** import scriptName -- script */
  Import_script(start: number): unknown {
    const { actions } = this;
    let at = start;
    const end1 = this.import(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1, "import");
    at = end1;
    at = this.skip(at);
    const end3 = this.scriptName(at);
    if (end3 < 0) return FAILED;
    const value4 = actions.scriptName({ start: at, end: end3 }, this.text.slice(at, end3));
    at = end3;
    const made = actions.Import_script({ start, end: at }, value2, value4);
    this.reached = at;
    return made;
  }

  /** bindingWord (keyword) = ("let" | "mut") ~identPart */
  bindingWord(at: number): number {
    const { units } = this;
    choice1: {
      switch (units[at]) {
        case 108 /* l */: {
          let at3 = at;
          if (units[at3] !== 108 || units[at3 + 1] !== 101 || units[at3 + 2] !== 116) return -1; // let
          at3 += 3;
          at = at3;
          break choice1;
        }
        default: {
          let at5 = at;
          if (units[at5] !== 109 || units[at5 + 1] !== 117 || units[at5 + 2] !== 116) return -1; // mut
          at5 += 3;
          at = at5;
          break choice1;
        }
      }
    }
    const unit6 = units[at];
    if ((unit6 >= 48 && unit6 <= 57) || (unit6 >= 65 && unit6 <= 90) || unit6 === 95 || (unit6 >= 97 && unit6 <= 122) || unit6 >= 128) return -1;
    return at;
  }

  /** Pattern = patternName | CollectionPattern */
  Pattern(start: number): unknown {
    const { units, actions } = this;
    let at = start;
    switch (units[at]) {
      case 91 /* [ */: case 123 /* { */: {
        return this.CollectionPattern(at);
      }
      default: {
        let at2 = at;
        const end3 = this.patternName(at2);
        if (end3 < 0) return FAILED;
        const value4 = actions.patternName({ start: at2, end: end3 }, this.text.slice(at2, end3));
        at2 = end3;
        at = at2;
        this.reached = at;
        return value4;
      }
    }
  }

  /** bindingDefine (value of binding) = ":=" | "=" ~"=" */
  bindingDefine(at: number): number {
    const { units } = this;
    switch (units[at]) {
      case 58 /* : */: {
        let at2 = at;
        if (units[at2] !== 58 || units[at2 + 1] !== 61) return -1; // :=
        at2 += 2;
        at = at2;
        return at;
      }
      default: {
        let at4 = at;
        if (units[at4] !== 61) return -1; // =
        at4++;
        if (units[at4] === 61) return -1;
        at = at4;
        return at;
      }
    }
  }

  /** loop (keyword) = "loop" ~identPart */
  loop(at: number): number {
    const { units } = this;
    if (units[at] !== 108 || units[at + 1] !== 111 || units[at + 2] !== 111 || units[at + 3] !== 112) return -1; // loop
    at += 4;
    const unit1 = units[at];
    if ((unit1 >= 48 && unit1 <= 57) || (unit1 >= 65 && unit1 <= 90) || unit1 === 95 || (unit1 >= 97 && unit1 <= 122) || unit1 >= 128) return -1;
    return at;
  }

  /** LoopTest = while HeaderExpression */
  LoopTest(start: number): unknown {
    const { actions } = this;
    let at = start;
    const end1 = this.while(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1, "while");
    at = end1;
    at = this.skip(at);
    const value3 = this.HeaderExpression(at);
    if (value3 === FAILED) return FAILED;
    at = this.reached;
    const made = actions.LoopTest({ start, end: at }, value2, value3);
    this.reached = at;
    return made;
  }

  /** loopOpen (start of loop body) = "{" */
  loopOpen(at: number): number {
    const { units } = this;
    if (units[at] !== 123) return -1; // {
    at++;
    return at;
  }

  /** loopClose (end of loop body) = "}" */
  loopClose(at: number): number {
    const { units } = this;
    if (units[at] !== 125) return -1; // }
    at++;
    return at;
  }

  /** match (keyword) = "match" ~identPart */
  match(at: number): number {
    const { units } = this;
    if (units[at] !== 109 || units[at + 1] !== 97 || units[at + 2] !== 116 || units[at + 3] !== 99 || units[at + 4] !== 104) return -1; // match
    at += 5;
    const unit1 = units[at];
    if ((unit1 >= 48 && unit1 <= 57) || (unit1 >= 65 && unit1 <= 90) || unit1 === 95 || (unit1 >= 97 && unit1 <= 122) || unit1 >= 128) return -1;
    return at;
  }

  /** matchOpen (start of match) = "{" */
  matchOpen(at: number): number {
    const { units } = this;
    if (units[at] !== 123) return -1; // {
    at++;
    return at;
  }

  /** Case = case CaseTag CaseBinding? caseColon caseOpen Statements caseClose */
  Case(start: number): unknown {
    const { units, actions } = this;
    let at = start;
    const end1 = this.case(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1, "case");
    at = end1;
    at = this.skip(at);
    const value3 = this.CaseTag(at);
    if (value3 === FAILED) return FAILED;
    at = this.reached;
    let value4: unknown = null;
    option5: {
      let at6 = at;
      at6 = this.skip(at6);
      if (!(units[at6] === 40)) break option5;
      const value7 = this.CaseBinding(at6);
      if (value7 === FAILED) break option5;
      at6 = this.reached;
      value4 = value7;
      at = at6;
    }
    at = this.skip(at);
    const end8 = this.caseColon(at);
    if (end8 < 0) return FAILED;
    const value9 = this.token(at, end8, ":");
    at = end8;
    at = this.skip(at);
    const end10 = this.caseOpen(at);
    if (end10 < 0) return FAILED;
    const value11 = this.token(at, end10, "{");
    at = end10;
    at = this.skip(at);
    const value12 = this.Statements(at);
    if (value12 === FAILED) return FAILED;
    at = this.reached;
    at = this.skip(at);
    const end13 = this.caseClose(at);
    if (end13 < 0) return FAILED;
    const value14 = this.token(at, end13, "}");
    at = end13;
    const made = actions.Case({ start, end: at }, value2, value3, value4, value9, value11, value12, value14);
    this.reached = at;
    return made;
  }

  /** Default = default defaultColon defaultOpen Statements defaultClose */
  Default(start: number): unknown {
    const { actions } = this;
    let at = start;
    const end1 = this.default(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1, "default");
    at = end1;
    at = this.skip(at);
    const end3 = this.defaultColon(at);
    if (end3 < 0) return FAILED;
    const value4 = this.token(at, end3, ":");
    at = end3;
    at = this.skip(at);
    const end5 = this.defaultOpen(at);
    if (end5 < 0) return FAILED;
    const value6 = this.token(at, end5, "{");
    at = end5;
    at = this.skip(at);
    const value7 = this.Statements(at);
    if (value7 === FAILED) return FAILED;
    at = this.reached;
    at = this.skip(at);
    const end8 = this.defaultClose(at);
    if (end8 < 0) return FAILED;
    const value9 = this.token(at, end8, "}");
    at = end8;
    const made = actions.Default({ start, end: at }, value2, value4, value6, value7, value9);
    this.reached = at;
    return made;
  }

  /** matchClose (end of match) = "}" */
  matchClose(at: number): number {
    const { units } = this;
    if (units[at] !== 125) return -1; // }
    at++;
    return at;
  }

  /** return Expression -- value */
  Return_value(start: number): unknown {
    const { actions } = this;
    let at = start;
    const end1 = this.return(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1, "return");
    at = end1;
    at = this.skip(at);
    const value3 = this.Expression(at);
    if (value3 === FAILED) return FAILED;
    at = this.reached;
    const made = actions.Return_value({ start, end: at }, value2, value3);
    this.reached = at;
    return made;
  }

  /** return &StatementEnd -- bare */
  Return_bare(start: number): unknown {
    const { actions } = this;
    let at = start;
    const end1 = this.return(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1, "return");
    at = end1;
    const ahead3 = this.skip(at);
    let at4 = ahead3;
    if ((at4 = this.aheadStatementEnd(at4)) < 0) return FAILED;
    const made = actions.Return_bare({ start, end: at }, value2, null);
    this.reached = at;
    return made;
  }

  /** struct (keyword) = "struct" ~identPart */
  struct(at: number): number {
    const { units } = this;
    if (units[at] !== 115 || units[at + 1] !== 116 || units[at + 2] !== 114 || units[at + 3] !== 117 || units[at + 4] !== 99 || units[at + 5] !== 116) return -1; // struct
    at += 6;
    const unit1 = units[at];
    if ((unit1 >= 48 && unit1 <= 57) || (unit1 >= 65 && unit1 <= 90) || unit1 === 95 || (unit1 >= 97 && unit1 <= 122) || unit1 >= 128) return -1;
    return at;
  }

  /** structName (struct name) = name */
  structName(at: number): number {
    if ((at = this.name(at)) < 0) return -1;
    return at;
  }

  /** structOpen (start of struct body) = "{" */
  structOpen(at: number): number {
    const { units } = this;
    if (units[at] !== 123) return -1; // {
    at++;
    return at;
  }

  /** Method = FunctionDeclaration */
  Method(start: number): unknown {
    const { actions } = this;
    let at = start;
    const value1 = this.FunctionDeclaration(at);
    if (value1 === FAILED) return FAILED;
    at = this.reached;
    const made = actions.Method({ start, end: at }, value1);
    this.reached = at;
    return made;
  }

  /** StructField = name FieldAnnotation? ","? */
  StructField(start: number): unknown {
    const { units, actions } = this;
    let at = start;
    const end1 = this.name(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1);
    at = end1;
    let value3: unknown = null;
    option4: {
      let at5 = at;
      at5 = this.skip(at5);
      if (!(units[at5] === 58)) break option4;
      const value6 = this.FieldAnnotation(at5);
      if (value6 === FAILED) break option4;
      at5 = this.reached;
      value3 = value6;
      at = at5;
    }
    let value7: unknown = null;
    option8: {
      let at9 = at;
      at9 = this.skip(at9);
      if (units[at9] !== 44) break option8; // ,
      at9++;
      value7 = null;
      at = at9;
    }
    const made = actions.StructField({ start, end: at }, value2, value3, value7);
    this.reached = at;
    return made;
  }

  /** skippedToken (struct member) = ~func (string | word | number | ~("}" | end) any) */
  skippedToken(at: number): number {
    const { units } = this;
    absent1: {
      let at2 = at;
      if ((at2 = this.func(at2)) < 0) break absent1;
      return -1;
    }
    choice3: {
      switch (units[at]) {
        case 34 /* " */: {
          attempt4: {
            let at5 = at;
            if ((at5 = this.string(at5)) < 0) break attempt4;
            at = at5;
            break choice3;
          }
          let at7 = at;
          absent8: {
            let at9 = at7;
            choice10: {
              switch (units[at9]) {
                case -1 /* end */: {
                  let at12 = at9;
                  if (units[at12] !== -1) break absent8;
                  at9 = at12;
                  break choice10;
                }
                default: {
                  let at14 = at9;
                  if (units[at14] !== 125) break absent8; // }
                  at14++;
                  at9 = at14;
                  break choice10;
                }
              }
            }
            return -1;
          }
          if (units[at7] === -1) return -1;
          at7 = this.behindCharacter(at7);
          at = at7;
          break choice3;
        }
        case 48 /* 0 */: case 49 /* 1 */: case 50 /* 2 */: case 51 /* 3 */: case 52 /* 4 */: case 53 /* 5 */: case 54 /* 6 */: case 55 /* 7 */: case 56 /* 8 */: case 57 /* 9 */: {
          attempt15: {
            let at16 = at;
            if ((at16 = this.number(at16)) < 0) break attempt15;
            at = at16;
            break choice3;
          }
          let at18 = at;
          absent19: {
            let at20 = at18;
            choice21: {
              switch (units[at20]) {
                case -1 /* end */: {
                  let at23 = at20;
                  if (units[at23] !== -1) break absent19;
                  at20 = at23;
                  break choice21;
                }
                default: {
                  let at25 = at20;
                  if (units[at25] !== 125) break absent19; // }
                  at25++;
                  at20 = at25;
                  break choice21;
                }
              }
            }
            return -1;
          }
          if (units[at18] === -1) return -1;
          at18 = this.behindCharacter(at18);
          at = at18;
          break choice3;
        }
        case 65 /* A */: case 66 /* B */: case 67 /* C */: case 68 /* D */: case 69 /* E */: case 70 /* F */: case 71 /* G */: case 72 /* H */: case 73 /* I */: case 74 /* J */: case 75 /* K */: case 76 /* L */: case 77 /* M */: case 78 /* N */: case 79 /* O */: case 80 /* P */: case 81 /* Q */: case 82 /* R */: case 83 /* S */: case 84 /* T */: case 85 /* U */: case 86 /* V */: case 87 /* W */: case 88 /* X */: case 89 /* Y */: case 90 /* Z */: case 95 /* _ */: case 97 /* a */: case 98 /* b */: case 99 /* c */: case 100 /* d */: case 101 /* e */: case 102 /* f */: case 103 /* g */: case 104 /* h */: case 105 /* i */: case 106 /* j */: case 107 /* k */: case 108 /* l */: case 109 /* m */: case 110 /* n */: case 111 /* o */: case 112 /* p */: case 113 /* q */: case 114 /* r */: case 115 /* s */: case 116 /* t */: case 117 /* u */: case 118 /* v */: case 119 /* w */: case 120 /* x */: case 121 /* y */: case 122 /* z */: {
          attempt26: {
            let at27 = at;
            if ((at27 = this.word(at27)) < 0) break attempt26;
            at = at27;
            break choice3;
          }
          let at29 = at;
          absent30: {
            let at31 = at29;
            choice32: {
              switch (units[at31]) {
                case -1 /* end */: {
                  let at34 = at31;
                  if (units[at34] !== -1) break absent30;
                  at31 = at34;
                  break choice32;
                }
                default: {
                  let at36 = at31;
                  if (units[at36] !== 125) break absent30; // }
                  at36++;
                  at31 = at36;
                  break choice32;
                }
              }
            }
            return -1;
          }
          if (units[at29] === -1) return -1;
          at29 = this.behindCharacter(at29);
          at = at29;
          break choice3;
        }
        default: {
          let at38 = at;
          absent39: {
            let at40 = at38;
            choice41: {
              switch (units[at40]) {
                case -1 /* end */: {
                  let at43 = at40;
                  if (units[at43] !== -1) break absent39;
                  at40 = at43;
                  break choice41;
                }
                default: {
                  let at45 = at40;
                  if (units[at45] !== 125) break absent39; // }
                  at45++;
                  at40 = at45;
                  break choice41;
                }
              }
            }
            return -1;
          }
          if (units[at38] === -1) return -1;
          at38 = this.behindCharacter(at38);
          at = at38;
          break choice3;
        }
      }
    }
    return at;
  }

  /** structClose (end of struct body) = "}" */
  structClose(at: number): number {
    const { units } = this;
    if (units[at] !== 125) return -1; // }
    at++;
    return at;
  }

  /** spawn (keyword) = "spawn" ~identPart */
  spawn(at: number): number {
    const { units } = this;
    if (units[at] !== 115 || units[at + 1] !== 112 || units[at + 2] !== 97 || units[at + 3] !== 119 || units[at + 4] !== 110) return -1; // spawn
    at += 5;
    const unit1 = units[at];
    if ((unit1 >= 48 && unit1 <= 57) || (unit1 >= 65 && unit1 <= 90) || unit1 === 95 || (unit1 >= 97 && unit1 <= 122) || unit1 >= 128) return -1;
    return at;
  }

  /** spawnOpen (start of spawn block) = "{" */
  spawnOpen(at: number): number {
    const { units } = this;
    if (units[at] !== 123) return -1; // {
    at++;
    return at;
  }

  /** spawnClose (end of spawn block) = "}" */
  spawnClose(at: number): number {
    const { units } = this;
    if (units[at] !== 125) return -1; // }
    at++;
    return at;
  }

  /** try (keyword) = "try" ~identPart */
  try(at: number): number {
    const { units } = this;
    if (units[at] !== 116 || units[at + 1] !== 114 || units[at + 2] !== 121) return -1; // try
    at += 3;
    const unit1 = units[at];
    if ((unit1 >= 48 && unit1 <= 57) || (unit1 >= 65 && unit1 <= 90) || unit1 === 95 || (unit1 >= 97 && unit1 <= 122) || unit1 >= 128) return -1;
    return at;
  }

  /** tryOpen (start of try block) = "{" */
  tryOpen(at: number): number {
    const { units } = this;
    if (units[at] !== 123) return -1; // {
    at++;
    return at;
  }

  /** tryClose (end of try block) = "}" */
  tryClose(at: number): number {
    const { units } = this;
    if (units[at] !== 125) return -1; // }
    at++;
    return at;
  }

  /** tryExcept (except) = "except" ~identPart */
  tryExcept(at: number): number {
    const { units } = this;
    if (units[at] !== 101 || units[at + 1] !== 120 || units[at + 2] !== 99 || units[at + 3] !== 101 || units[at + 4] !== 112 || units[at + 5] !== 116) return -1; // except
    at += 6;
    const unit1 = units[at];
    if ((unit1 >= 48 && unit1 <= 57) || (unit1 >= 65 && unit1 <= 90) || unit1 === 95 || (unit1 >= 97 && unit1 <= 122) || unit1 >= 128) return -1;
    return at;
  }

  /** exceptName (exception variable) = name */
  exceptName(at: number): number {
    if ((at = this.name(at)) < 0) return -1;
    return at;
  }

  /** exceptOpen (start of except block) = "{" */
  exceptOpen(at: number): number {
    const { units } = this;
    if (units[at] !== 123) return -1; // {
    at++;
    return at;
  }

  /** exceptClose (end of except block) = "}" */
  exceptClose(at: number): number {
    const { units } = this;
    if (units[at] !== 125) return -1; // }
    at++;
    return at;
  }

  /** test (keyword) = "test" ~identPart */
  test(at: number): number {
    const { units } = this;
    if (units[at] !== 116 || units[at + 1] !== 101 || units[at + 2] !== 115 || units[at + 3] !== 116) return -1; // test
    at += 4;
    const unit1 = units[at];
    if ((unit1 >= 48 && unit1 <= 57) || (unit1 >= 65 && unit1 <= 90) || unit1 === 95 || (unit1 >= 97 && unit1 <= 122) || unit1 >= 128) return -1;
    return at;
  }

  /** testName (test name) = plainString */
  testName(at: number): number {
    if ((at = this.plainString(at)) < 0) return -1;
    return at;
  }

  /** testOpen (start of test block) = "{" */
  testOpen(at: number): number {
    const { units } = this;
    if (units[at] !== 123) return -1; // {
    at++;
    return at;
  }

  /** testClose (end of test block) = "}" */
  testClose(at: number): number {
    const { units } = this;
    if (units[at] !== 125) return -1; // }
    at++;
    return at;
  }

  /** testGroup (keyword) = "test_group" ~identPart */
  testGroup(at: number): number {
    const { units } = this;
    if (units[at] !== 116 || units[at + 1] !== 101 || units[at + 2] !== 115 || units[at + 3] !== 116 || units[at + 4] !== 95 || units[at + 5] !== 103 || units[at + 6] !== 114 || units[at + 7] !== 111 || units[at + 8] !== 117 || units[at + 9] !== 112) return -1; // test_group
    at += 10;
    const unit1 = units[at];
    if ((unit1 >= 48 && unit1 <= 57) || (unit1 >= 65 && unit1 <= 90) || unit1 === 95 || (unit1 >= 97 && unit1 <= 122) || unit1 >= 128) return -1;
    return at;
  }

  /** groupName (test group name) = plainString */
  groupName(at: number): number {
    if ((at = this.plainString(at)) < 0) return -1;
    return at;
  }

  /** groupOpen (start of test_group block) = "{" */
  groupOpen(at: number): number {
    const { units } = this;
    if (units[at] !== 123) return -1; // {
    at++;
    return at;
  }

  /** groupClose (end of test_group block) = "}" */
  groupClose(at: number): number {
    const { units } = this;
    if (units[at] !== 125) return -1; // }
    at++;
    return at;
  }

  /** testSetup setupOpen Statements setupClose -- setup */
  TestHook_setup(start: number): unknown {
    const { actions } = this;
    let at = start;
    const end1 = this.testSetup(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1, "test_setup");
    at = end1;
    at = this.skip(at);
    const end3 = this.setupOpen(at);
    if (end3 < 0) return FAILED;
    const value4 = this.token(at, end3, "{");
    at = end3;
    at = this.skip(at);
    const value5 = this.Statements(at);
    if (value5 === FAILED) return FAILED;
    at = this.reached;
    at = this.skip(at);
    const end6 = this.setupClose(at);
    if (end6 < 0) return FAILED;
    const value7 = this.token(at, end6, "}");
    at = end6;
    const made = actions.TestHook_setup({ start, end: at }, value2, value4, value5, value7);
    this.reached = at;
    return made;
  }

  /** testTeardown teardownOpen Statements teardownClose -- teardown */
  TestHook_teardown(start: number): unknown {
    const { actions } = this;
    let at = start;
    const end1 = this.testTeardown(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1, "test_teardown");
    at = end1;
    at = this.skip(at);
    const end3 = this.teardownOpen(at);
    if (end3 < 0) return FAILED;
    const value4 = this.token(at, end3, "{");
    at = end3;
    at = this.skip(at);
    const value5 = this.Statements(at);
    if (value5 === FAILED) return FAILED;
    at = this.reached;
    at = this.skip(at);
    const end6 = this.teardownClose(at);
    if (end6 < 0) return FAILED;
    const value7 = this.token(at, end6, "}");
    at = end6;
    const made = actions.TestHook_teardown({ start, end: at }, value2, value4, value5, value7);
    this.reached = at;
    return made;
  }

  /** while (keyword) = "while" ~identPart */
  while(at: number): number {
    const { units } = this;
    if (units[at] !== 119 || units[at + 1] !== 104 || units[at + 2] !== 105 || units[at + 3] !== 108 || units[at + 4] !== 101) return -1; // while
    at += 5;
    const unit1 = units[at];
    if ((unit1 >= 48 && unit1 <= 57) || (unit1 >= 65 && unit1 <= 90) || unit1 === 95 || (unit1 >= 97 && unit1 <= 122) || unit1 >= 128) return -1;
    return at;
  }

  /** whileOpen (start of while body) = "{" */
  whileOpen(at: number): number {
    const { units } = this;
    if (units[at] !== 123) return -1; // {
    at++;
    return at;
  }

  /** whileClose (end of while body) = "}" */
  whileClose(at: number): number {
    const { units } = this;
    if (units[at] !== 125) return -1; // }
    at++;
    return at;
  }

  /** variantClose (end of variant) = ")" */
  variantClose(at: number): number {
    const { units } = this;
    if (units[at] !== 41) return -1; // )
    at++;
    return at;
  }

  /** prefixOp (prefix operator) = "-" ~("=" | ">") | "!" ~"=" | "await" ~identPart */
  prefixOp(at: number): number {
    const { units } = this;
    switch (units[at]) {
      case 33 /* ! */: {
        let at2 = at;
        if (units[at2] !== 33) return -1; // !
        at2++;
        if (units[at2] === 61) return -1;
        at = at2;
        return at;
      }
      case 45 /* - */: {
        let at4 = at;
        if (units[at4] !== 45) return -1; // -
        at4++;
        if (units[at4] >= 61 && units[at4] <= 62) return -1;
        at = at4;
        return at;
      }
      default: {
        let at6 = at;
        if (units[at6] !== 97 || units[at6 + 1] !== 119 || units[at6 + 2] !== 97 || units[at6 + 3] !== 105 || units[at6 + 4] !== 116) return -1; // await
        at6 += 5;
        const unit7 = units[at6];
        if ((unit7 >= 48 && unit7 <= 57) || (unit7 >= 65 && unit7 <= 90) || unit7 === 95 || (unit7 >= 97 && unit7 <= 122) || unit7 >= 128) return -1;
        at = at6;
        return at;
      }
    }
  }

  /** string (string) = "\"" (plainChar | escape | interpolation | dollar)* "\"" */
  string(at: number): number {
    const { units } = this;
    if (units[at] !== 34) return -1; // "
    at++;
    repeat1: for (;;) {
      while ((units[at] >= 0 && units[at] <= 9) || (units[at] >= 11 && units[at] <= 12) || (units[at] >= 14 && units[at] <= 33) || units[at] === 35 || (units[at] >= 37 && units[at] <= 91) || units[at] >= 93) at++;
      let at3 = at;
      choice4: {
        switch (units[at3]) {
          case 36 /* $ */: {
            attempt5: {
              let at6 = at3;
              if ((at6 = this.interpolation(at6)) < 0) break attempt5;
              at3 = at6;
              break choice4;
            }
            let at8 = at3;
            if ((at8 = this.dollar(at8)) < 0) break repeat1;
            at3 = at8;
            break choice4;
          }
          case 92 /* \ */: {
            let at10 = at3;
            if ((at10 = this.escape(at10)) < 0) break repeat1;
            at3 = at10;
            break choice4;
          }
          default: {
            let at12 = at3;
            const unit13 = units[at12];
            if (!((unit13 >= 0 && unit13 <= 9) || (unit13 >= 11 && unit13 <= 12) || (unit13 >= 14 && unit13 <= 33) || unit13 === 35 || (unit13 >= 37 && unit13 <= 91) || unit13 >= 93)) break repeat1;
            at12++;
            at3 = at12;
            break choice4;
          }
        }
      }
      at = at3;
    }
    if (units[at] !== 34) return -1; // "
    at++;
    return at;
  }

  /** Paren = "(" Expression parenClose */
  Paren(start: number): unknown {
    const { units, actions } = this;
    let at = start;
    if (units[at] !== 40) return FAILED; // (
    at++;
    at = this.skip(at);
    const value1 = this.Expression(at);
    if (value1 === FAILED) return FAILED;
    at = this.reached;
    at = this.skip(at);
    const end2 = this.parenClose(at);
    if (end2 < 0) return FAILED;
    const value3 = this.token(at, end2, ")");
    at = end2;
    const made = actions.Paren({ start, end: at }, null, value1, value3);
    this.reached = at;
    return made;
  }

  /** Reference = identifier ~StructShape */
  Reference(start: number): unknown {
    const { actions } = this;
    let at = start;
    const end1 = this.identifier(at);
    if (end1 < 0) return FAILED;
    const value2 = actions.identifier({ start: at, end: end1 }, this.text.slice(at, end1));
    at = end1;
    const ahead3 = this.skip(at);
    absent4: {
      let at5 = ahead3;
      if ((at5 = this.aheadStructShape(at5)) < 0) break absent4;
      return FAILED;
    }
    const made = actions.Reference({ start, end: at }, value2);
    this.reached = at;
    return made;
  }

  /** none (word) = "None" ~identPart */
  none(at: number): number {
    const { units } = this;
    if (units[at] !== 78 || units[at + 1] !== 111 || units[at + 2] !== 110 || units[at + 3] !== 101) return -1; // None
    at += 4;
    const unit1 = units[at];
    if ((unit1 >= 48 && unit1 <= 57) || (unit1 >= 65 && unit1 <= 90) || unit1 === 95 || (unit1 >= 97 && unit1 <= 122) || unit1 >= 128) return -1;
    return at;
  }

  /** Array = "[" ArrayElements? arrayClose */
  Array(start: number): unknown {
    const { units, actions } = this;
    let at = start;
    if (units[at] !== 91) return FAILED; // [
    at++;
    let value1: unknown = null;
    option2: {
      let at3 = at;
      at3 = this.skip(at3);
      const value4 = this.ArrayElements(at3);
      if (value4 === FAILED) break option2;
      at3 = this.reached;
      value1 = value4;
      at = at3;
    }
    at = this.skip(at);
    const end5 = this.arrayClose(at);
    if (end5 < 0) return FAILED;
    const value6 = this.token(at, end5, "]");
    at = end5;
    const made = actions.Array({ start, end: at }, null, value1, value6);
    this.reached = at;
    return made;
  }

  /** Function = FunctionWord generatorStar? lambdaOpen LambdaParameters? lambdaClose LambdaReturn? lambdaBodyOpen Statements lambdaBodyClose */
  Function(start: number): unknown {
    const { units, actions } = this;
    let at = start;
    const value1 = this.FunctionWord(at);
    if (value1 === FAILED) return FAILED;
    at = this.reached;
    let value2: unknown = null;
    option3: {
      let at4 = at;
      at4 = this.skip(at4);
      if (!(units[at4] === 42)) break option3;
      const end5 = this.generatorStar(at4);
      if (end5 < 0) break option3;
      const value6 = this.token(at4, end5, "*");
      at4 = end5;
      value2 = value6;
      at = at4;
    }
    at = this.skip(at);
    const end7 = this.lambdaOpen(at);
    if (end7 < 0) return FAILED;
    const value8 = this.token(at, end7, "(");
    at = end7;
    let value9: unknown = null;
    option10: {
      let at11 = at;
      at11 = this.skip(at11);
      if (!((units[at11] >= 65 && units[at11] <= 90) || units[at11] === 95 || (units[at11] >= 97 && units[at11] <= 122))) break option10;
      const value12 = this.LambdaParameters(at11);
      if (value12 === FAILED) break option10;
      at11 = this.reached;
      value9 = value12;
      at = at11;
    }
    at = this.skip(at);
    const end13 = this.lambdaClose(at);
    if (end13 < 0) return FAILED;
    const value14 = this.token(at, end13, ")");
    at = end13;
    let value15: unknown = null;
    option16: {
      let at17 = at;
      at17 = this.skip(at17);
      if (!(units[at17] === 45)) break option16;
      const value18 = this.LambdaReturn(at17);
      if (value18 === FAILED) break option16;
      at17 = this.reached;
      value15 = value18;
      at = at17;
    }
    at = this.skip(at);
    const end19 = this.lambdaBodyOpen(at);
    if (end19 < 0) return FAILED;
    const value20 = this.token(at, end19, "{");
    at = end19;
    at = this.skip(at);
    const value21 = this.Statements(at);
    if (value21 === FAILED) return FAILED;
    at = this.reached;
    at = this.skip(at);
    const end22 = this.lambdaBodyClose(at);
    if (end22 < 0) return FAILED;
    const value23 = this.token(at, end22, "}");
    at = end22;
    const made = actions.Function({ start, end: at }, value1, value2, value8, value9, value14, value15, value20, value21, value23);
    this.reached = at;
    return made;
  }

  /** constant (word) = ("self" | "null" | "true" | "false") ~identPart */
  constant(at: number): number {
    const { units } = this;
    choice1: {
      switch (units[at]) {
        case 102 /* f */: {
          let at3 = at;
          if (units[at3] !== 102 || units[at3 + 1] !== 97 || units[at3 + 2] !== 108 || units[at3 + 3] !== 115 || units[at3 + 4] !== 101) return -1; // false
          at3 += 5;
          at = at3;
          break choice1;
        }
        case 110 /* n */: {
          let at5 = at;
          if (units[at5] !== 110 || units[at5 + 1] !== 117 || units[at5 + 2] !== 108 || units[at5 + 3] !== 108) return -1; // null
          at5 += 4;
          at = at5;
          break choice1;
        }
        case 115 /* s */: {
          let at7 = at;
          if (units[at7] !== 115 || units[at7 + 1] !== 101 || units[at7 + 2] !== 108 || units[at7 + 3] !== 102) return -1; // self
          at7 += 4;
          at = at7;
          break choice1;
        }
        default: {
          let at9 = at;
          if (units[at9] !== 116 || units[at9 + 1] !== 114 || units[at9 + 2] !== 117 || units[at9 + 3] !== 101) return -1; // true
          at9 += 4;
          at = at9;
          break choice1;
        }
      }
    }
    const unit10 = units[at];
    if ((unit10 >= 48 && unit10 <= 57) || (unit10 >= 65 && unit10 <= 90) || unit10 === 95 || (unit10 >= 97 && unit10 <= 122) || unit10 >= 128) return -1;
    return at;
  }

  /** Yield = yield Expression -- value | yield &YieldEnd -- bare */
  Yield(start: number): unknown {
    let at = start;
    const value1 = this.Yield_value(at);
    if (value1 !== FAILED) return value1;
    return this.Yield_bare(at);
  }

  /** Dict = "{" DictEntries? dictClose */
  Dict(start: number): unknown {
    const { units, actions } = this;
    let at = start;
    if (units[at] !== 123) return FAILED; // {
    at++;
    let value1: unknown = null;
    option2: {
      let at3 = at;
      at3 = this.skip(at3);
      const value4 = this.DictEntries(at3);
      if (value4 === FAILED) break option2;
      at3 = this.reached;
      value1 = value4;
      at = at3;
    }
    at = this.skip(at);
    const end5 = this.dictClose(at);
    if (end5 < 0) return FAILED;
    const value6 = this.token(at, end5, "}");
    at = end5;
    const made = actions.Dict({ start, end: at }, null, value1, value6);
    this.reached = at;
    return made;
  }

  /** Outcome = okWord okOpen Expression okClose -- ok | errWord errOpen Expression errClose -- err | someWord someOpen Expression someClose -- some */
  Outcome(start: number): unknown {
    const { units } = this;
    let at = start;
    switch (units[at]) {
      case 69 /* E */: {
        return this.Outcome_err(at);
      }
      case 79 /* O */: {
        return this.Outcome_ok(at);
      }
      default: {
        return this.Outcome_some(at);
      }
    }
  }

  /** number (number) = digit+ ("." digit+)? */
  number(at: number): number {
    const { units } = this;
    if (!(units[at] >= 48 && units[at] <= 57)) return -1;
    while (units[at] >= 48 && units[at] <= 57) at++;
    option1: {
      let at2 = at;
      if (units[at2] !== 46) break option1; // .
      at2++;
      if (!(units[at2] >= 48 && units[at2] <= 57)) break option1;
      while (units[at2] >= 48 && units[at2] <= 57) at2++;
      at = at2;
    }
    return at;
  }

  /** Postfix = ~otherStart (Arguments | MethodCall | Field | Index | OptionalField | tryOp) */
  Postfix(start: number): unknown {
    const { units, actions } = this;
    let at = start;
    absent1: {
      let at2 = at;
      if ((at2 = this.otherStart(at2)) < 0) break absent1;
      return FAILED;
    }
    let value3: unknown;
    choice4: {
      switch (units[at]) {
        case 40 /* ( */: {
          let at6 = at;
          const value7 = this.Arguments(at6);
          if (value7 === FAILED) return FAILED;
          at6 = this.reached;
          at = at6;
          value3 = value7;
          break choice4;
        }
        case 46 /* . */: {
          attempt8: {
            let at9 = at;
            const value10 = this.MethodCall(at9);
            if (value10 === FAILED) break attempt8;
            at9 = this.reached;
            at = at9;
            value3 = value10;
            break choice4;
          }
          let at12 = at;
          const value13 = this.Field(at12);
          if (value13 === FAILED) return FAILED;
          at12 = this.reached;
          at = at12;
          value3 = value13;
          break choice4;
        }
        case 63 /* ? */: {
          attempt14: {
            let at15 = at;
            const value16 = this.OptionalField(at15);
            if (value16 === FAILED) break attempt14;
            at15 = this.reached;
            at = at15;
            value3 = value16;
            break choice4;
          }
          let at18 = at;
          const end19 = this.tryOp(at18);
          if (end19 < 0) return FAILED;
          const value20 = actions.tryOp({ start: at18, end: end19 }, this.text.slice(at18, end19));
          at18 = end19;
          at = at18;
          value3 = value20;
          break choice4;
        }
        default: {
          let at22 = at;
          const value23 = this.Index(at22);
          if (value23 === FAILED) return FAILED;
          at22 = this.reached;
          at = at22;
          value3 = value23;
          break choice4;
        }
      }
    }
    this.reached = at;
    return value3;
  }

  /** StrayDot (punctuation) = strayDot ~name */
  StrayDot(start: number): unknown {
    const { actions } = this;
    let at = start;
    const end1 = this.strayDot(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1);
    at = end1;
    const ahead3 = this.skip(at);
    absent4: {
      let at5 = ahead3;
      if ((at5 = this.name(at5)) < 0) break absent4;
      return FAILED;
    }
    const made = actions.StrayDot({ start, end: at }, value2);
    this.reached = at;
    return made;
  }

  /** StructLiteral = name &"{" &StructShape "{" StructEntries? structLiteralClose */
  StructLiteral(start: number): unknown {
    const { units, actions } = this;
    let at = start;
    const end1 = this.name(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1);
    at = end1;
    const ahead3 = this.skip(at);
    let at4 = ahead3;
    if (units[at4] !== 123) return FAILED; // {
    at4++;
    let at5 = ahead3;
    if ((at5 = this.aheadStructShape(at5)) < 0) return FAILED;
    at = ahead3;
    if (units[at] !== 123) return FAILED; // {
    at++;
    let value6: unknown = null;
    option7: {
      let at8 = at;
      at8 = this.skip(at8);
      if (!((units[at8] >= 65 && units[at8] <= 90) || units[at8] === 95 || (units[at8] >= 97 && units[at8] <= 122))) break option7;
      const value9 = this.StructEntries(at8);
      if (value9 === FAILED) break option7;
      at8 = this.reached;
      value6 = value9;
      at = at8;
    }
    at = this.skip(at);
    const end10 = this.structLiteralClose(at);
    if (end10 < 0) return FAILED;
    const value11 = this.token(at, end10, "}");
    at = end10;
    const made = actions.StructLiteral({ start, end: at }, value2, null, null, null, value6, value11);
    this.reached = at;
    return made;
  }

  /** nothing = ~any any */
  nothing(at: number): number {
    const { units } = this;
    absent1: {
      let at2 = at;
      if (units[at2] === -1) break absent1;
      at2 = this.behindCharacter(at2);
      return -1;
    }
    if (units[at] === -1) return -1;
    at = this.behindCharacter(at);
    return at;
  }

  /** CollectionPattern = ArrayPattern | DictPattern */
  aheadCollectionPattern(at: number): number {
    const { units } = this;
    switch (units[at]) {
      case 91 /* [ */: {
        return this.aheadArrayPattern(at);
      }
      default: {
        return this.aheadDictPattern(at);
      }
    }
  }

  /** ArrayPattern = "[" ArrayPatternElements? arrayPatternClose */
  ArrayPattern(start: number): unknown {
    const { units, actions } = this;
    let at = start;
    if (units[at] !== 91) return FAILED; // [
    at++;
    let value1: unknown = null;
    option2: {
      let at3 = at;
      at3 = this.skip(at3);
      if (!(units[at3] === 46 || (units[at3] >= 65 && units[at3] <= 91) || units[at3] === 95 || (units[at3] >= 97 && units[at3] <= 123))) break option2;
      const value4 = this.ArrayPatternElements(at3);
      if (value4 === FAILED) break option2;
      at3 = this.reached;
      value1 = value4;
      at = at3;
    }
    at = this.skip(at);
    const end5 = this.arrayPatternClose(at);
    if (end5 < 0) return FAILED;
    const value6 = this.token(at, end5, "]");
    at = end5;
    const made = actions.ArrayPattern({ start, end: at }, null, value1, value6);
    this.reached = at;
    return made;
  }

  /** DictPattern = "{" DictPatternElements? dictPatternClose */
  DictPattern(start: number): unknown {
    const { units, actions } = this;
    let at = start;
    if (units[at] !== 123) return FAILED; // {
    at++;
    let value1: unknown = null;
    option2: {
      let at3 = at;
      at3 = this.skip(at3);
      if (!(units[at3] === 46 || (units[at3] >= 65 && units[at3] <= 90) || units[at3] === 95 || (units[at3] >= 97 && units[at3] <= 122))) break option2;
      const value4 = this.DictPatternElements(at3);
      if (value4 === FAILED) break option2;
      at3 = this.reached;
      value1 = value4;
      at = at3;
    }
    at = this.skip(at);
    const end5 = this.dictPatternClose(at);
    if (end5 < 0) return FAILED;
    const value6 = this.token(at, end5, "}");
    at = end5;
    const made = actions.DictPattern({ start, end: at }, null, value1, value6);
    this.reached = at;
    return made;
  }

  /** identifier (identifier) = ~outcomeWord name */
  identifier(at: number): number {
    absent1: {
      let at2 = at;
      if ((at2 = this.outcomeWord(at2)) < 0) break absent1;
      return -1;
    }
    if ((at = this.name(at)) < 0) return -1;
    return at;
  }

  /** TargetStep = (Arguments | MethodCall | OptionalField | tryOp)* (Field | Index) */
  TargetStep(start: number): unknown {
    const { units, actions } = this;
    let at = start;
    let value1: unknown[] = NONE;
    let ahead4 = at;
    repeat2: for (;;) {
      ahead4 = this.skip(at);
      let at5 = ahead4;
      if (!(units[at5] === 40 || units[at5] === 46 || units[at5] === 63)) break repeat2;
      let value6: unknown;
      choice7: {
        switch (units[at5]) {
          case 40 /* ( */: {
            let at9 = at5;
            const value10 = this.Arguments(at9);
            if (value10 === FAILED) break repeat2;
            at9 = this.reached;
            at5 = at9;
            value6 = value10;
            break choice7;
          }
          case 46 /* . */: {
            let at12 = at5;
            const value13 = this.MethodCall(at12);
            if (value13 === FAILED) break repeat2;
            at12 = this.reached;
            at5 = at12;
            value6 = value13;
            break choice7;
          }
          default: {
            attempt14: {
              let at15 = at5;
              const value16 = this.OptionalField(at15);
              if (value16 === FAILED) break attempt14;
              at15 = this.reached;
              at5 = at15;
              value6 = value16;
              break choice7;
            }
            let at18 = at5;
            const end19 = this.tryOp(at18);
            if (end19 < 0) break repeat2;
            const value20 = actions.tryOp({ start: at18, end: end19 }, this.text.slice(at18, end19));
            at18 = end19;
            at5 = at18;
            value6 = value20;
            break choice7;
          }
        }
      }
      if (value1 === NONE) value1 = [value6]; else value1.push(value6);
      at = at5;
    }
    let value21: unknown;
    at = ahead4;
    choice22: {
      switch (units[at]) {
        case 46 /* . */: {
          let at24 = at;
          const value25 = this.Field(at24);
          if (value25 === FAILED) return FAILED;
          at24 = this.reached;
          at = at24;
          value21 = value25;
          break choice22;
        }
        default: {
          let at27 = at;
          const value28 = this.Index(at27);
          if (value28 === FAILED) return FAILED;
          at27 = this.reached;
          at = at27;
          value21 = value28;
          break choice22;
        }
      }
    }
    const made = actions.TargetStep({ start, end: at }, value1, value21);
    this.reached = at;
    return made;
  }

  /** async asyncFunc -- async */
  FunctionWord_async(start: number): unknown {
    const { actions } = this;
    let at = start;
    const end1 = this.async(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1, "async");
    at = end1;
    at = this.skip(at);
    const end3 = this.asyncFunc(at);
    if (end3 < 0) return FAILED;
    const value4 = this.token(at, end3, "func");
    at = end3;
    const made = actions.FunctionWord_async({ start, end: at }, value2, value4);
    this.reached = at;
    return made;
  }

  /** func -- plain */
  FunctionWord_plain(start: number): unknown {
    const { actions } = this;
    let at = start;
    const end1 = this.func(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1, "func");
    at = end1;
    const made = actions.FunctionWord_plain({ start, end: at }, value2);
    this.reached = at;
    return made;
  }

  /** parametersOpen (start of parameters) = "(" */
  parametersOpen(at: number): number {
    const { units } = this;
    if (units[at] !== 40) return -1; // (
    at++;
    return at;
  }

  /** ParameterList = Parameter ("," Parameter)* ","? */
  ParameterList(start: number): unknown {
    const { units, actions } = this;
    let at = start;
    const value1 = this.Parameter(at);
    if (value1 === FAILED) return FAILED;
    at = this.reached;
    let value2: unknown[] = NONE;
    let value3: unknown[] = NONE;
    let ahead6 = at;
    repeat4: for (;;) {
      ahead6 = this.skip(at);
      let at7 = ahead6;
      if (!(units[at7] === 44)) break repeat4;
      if (units[at7] !== 44) break repeat4; // ,
      at7++;
      at7 = this.skip(at7);
      const value8 = this.Parameter(at7);
      if (value8 === FAILED) break repeat4;
      at7 = this.reached;
      if (value3 === NONE) value3 = [value8]; else value3.push(value8);
      at = at7;
    }
    let value9: unknown = null;
    option10: {
      let at11 = ahead6;
      if (units[at11] !== 44) break option10; // ,
      at11++;
      value9 = null;
      at = at11;
    }
    const made = actions.ParameterList({ start, end: at }, value1, value2, value3, value9);
    this.reached = at;
    return made;
  }

  /** parametersClose (end of parameters) = ")" */
  parametersClose(at: number): number {
    const { units } = this;
    if (units[at] !== 41) return -1; // )
    at++;
    return at;
  }

  /** returnTypeName (return type) = ("int" | "float" | "string" | "bool") ~identPart */
  returnTypeName(at: number): number {
    const { units } = this;
    choice1: {
      switch (units[at]) {
        case 98 /* b */: {
          let at3 = at;
          if (units[at3] !== 98 || units[at3 + 1] !== 111 || units[at3 + 2] !== 111 || units[at3 + 3] !== 108) return -1; // bool
          at3 += 4;
          at = at3;
          break choice1;
        }
        case 102 /* f */: {
          let at5 = at;
          if (units[at5] !== 102 || units[at5 + 1] !== 108 || units[at5 + 2] !== 111 || units[at5 + 3] !== 97 || units[at5 + 4] !== 116) return -1; // float
          at5 += 5;
          at = at5;
          break choice1;
        }
        case 105 /* i */: {
          let at7 = at;
          if (units[at7] !== 105 || units[at7 + 1] !== 110 || units[at7 + 2] !== 116) return -1; // int
          at7 += 3;
          at = at7;
          break choice1;
        }
        default: {
          let at9 = at;
          if (units[at9] !== 115 || units[at9 + 1] !== 116 || units[at9 + 2] !== 114 || units[at9 + 3] !== 105 || units[at9 + 4] !== 110 || units[at9 + 5] !== 103) return -1; // string
          at9 += 6;
          at = at9;
          break choice1;
        }
      }
    }
    const unit10 = units[at];
    if ((unit10 >= 48 && unit10 <= 57) || (unit10 >= 65 && unit10 <= 90) || unit10 === 95 || (unit10 >= 97 && unit10 <= 122) || unit10 >= 128) return -1;
    return at;
  }

  /** Type = scalarType | ResultType | OptionType */
  Type(start: number): unknown {
    const { units } = this;
    let at = start;
    switch (units[at]) {
      case 79 /* O */: {
        return this.OptionType(at);
      }
      case 82 /* R */: {
        return this.ResultType(at);
      }
      default: {
        let at2 = at;
        const end3 = this.scalarType(at2);
        if (end3 < 0) return FAILED;
        const value4 = this.token(at2, end3);
        at2 = end3;
        at = at2;
        this.reached = at;
        return value4;
      }
    }
  }

  /** variantName (variant name) = name */
  variantName(at: number): number {
    if ((at = this.name(at)) < 0) return -1;
    return at;
  }

  /** Awaited = await HeaderOperand */
  Awaited(start: number): unknown {
    const { actions } = this;
    let at = start;
    const end1 = this.await(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1, "await");
    at = end1;
    at = this.skip(at);
    const value3 = this.HeaderOperand(at);
    if (value3 === FAILED) return FAILED;
    at = this.reached;
    const made = actions.Awaited({ start, end: at }, value2, value3);
    this.reached = at;
    return made;
  }

  /** BlockedName = identifier &"{" &EmptyBraces */
  BlockedName(start: number): unknown {
    const { units, actions } = this;
    let at = start;
    const end1 = this.identifier(at);
    if (end1 < 0) return FAILED;
    const value2 = actions.identifier({ start: at, end: end1 }, this.text.slice(at, end1));
    at = end1;
    const ahead3 = this.skip(at);
    let at4 = ahead3;
    if (units[at4] !== 123) return FAILED; // {
    at4++;
    let at5 = ahead3;
    if ((at5 = this.aheadEmptyBraces(at5)) < 0) return FAILED;
    const made = actions.BlockedName({ start, end: at }, value2, null, null);
    this.reached = at;
    return made;
  }

  /** Unprefixed = ~prefixOp Operand */
  Unprefixed(start: number): unknown {
    const { actions } = this;
    let at = start;
    absent1: {
      let at2 = at;
      if ((at2 = this.prefixOp(at2)) < 0) break absent1;
      return FAILED;
    }
    const value3 = this.Operand(at);
    if (value3 === FAILED) return FAILED;
    at = this.reached;
    const made = actions.Unprefixed({ start, end: at }, value3);
    this.reached = at;
    return made;
  }

  /** from (keyword) = "from" ~identPart */
  from(at: number): number {
    const { units } = this;
    if (units[at] !== 102 || units[at + 1] !== 114 || units[at + 2] !== 111 || units[at + 3] !== 109) return -1; // from
    at += 4;
    const unit1 = units[at];
    if ((unit1 >= 48 && unit1 <= 57) || (unit1 >= 65 && unit1 <= 90) || unit1 === 95 || (unit1 >= 97 && unit1 <= 122) || unit1 >= 128) return -1;
    return at;
  }

  /** fromName (module after from) = name */
  fromName(at: number): number {
    if ((at = this.name(at)) < 0) return -1;
    return at;
  }

  /** modulePart (module path segment) = name */
  modulePart(at: number): number {
    if ((at = this.name(at)) < 0) return -1;
    return at;
  }

  /** fromImport (import after module) = "import" ~identPart */
  fromImport(at: number): number {
    const { units } = this;
    if (units[at] !== 105 || units[at + 1] !== 109 || units[at + 2] !== 112 || units[at + 3] !== 111 || units[at + 4] !== 114 || units[at + 5] !== 116) return -1; // import
    at += 6;
    const unit1 = units[at];
    if ((unit1 >= 48 && unit1 <= 57) || (unit1 >= 65 && unit1 <= 90) || unit1 === 95 || (unit1 >= 97 && unit1 <= 122) || unit1 >= 128) return -1;
    return at;
  }

  /** importedName (imported name) = name */
  importedName(at: number): number {
    if ((at = this.name(at)) < 0) return -1;
    return at;
  }

  /** fromScript (module after from) = plainString */
  fromScript(at: number): number {
    if ((at = this.plainString(at)) < 0) return -1;
    return at;
  }

  /** HeaderBinary = ~ThrowStart HeaderOperand (binaryOp HeaderOperand)* */
  HeaderBinary(start: number): unknown {
    const { actions } = this;
    let at = start;
    absent1: {
      let at2 = at;
      if ((at2 = this.aheadThrowStart(at2)) < 0) break absent1;
      return FAILED;
    }
    const value3 = this.HeaderOperand(at);
    if (value3 === FAILED) return FAILED;
    at = this.reached;
    let value4: unknown[] = NONE;
    let value5: unknown[] = NONE;
    let ahead8 = at;
    repeat6: for (;;) {
      ahead8 = this.skip(at);
      let at9 = ahead8;
      const end10 = this.binaryOp(at9);
      if (end10 < 0) break repeat6;
      const value11 = this.token(at9, end10);
      at9 = end10;
      at9 = this.skip(at9);
      const value12 = this.HeaderOperand(at9);
      if (value12 === FAILED) break repeat6;
      at9 = this.reached;
      if (value4 === NONE) value4 = [value11]; else value4.push(value11);
      if (value5 === NONE) value5 = [value12]; else value5.push(value12);
      at = at9;
    }
    const made = actions.HeaderBinary({ start, end: at }, value3, value4, value5);
    this.reached = at;
    return made;
  }

  /** else (keyword) = "else" ~identPart */
  else(at: number): number {
    const { units } = this;
    if (units[at] !== 101 || units[at + 1] !== 108 || units[at + 2] !== 115 || units[at + 3] !== 101) return -1; // else
    at += 4;
    const unit1 = units[at];
    if ((unit1 >= 48 && unit1 <= 57) || (unit1 >= 65 && unit1 <= 90) || unit1 === 95 || (unit1 >= 97 && unit1 <= 122) || unit1 >= 128) return -1;
    return at;
  }

  /** elseOpen (start of else block) = "{" */
  elseOpen(at: number): number {
    const { units } = this;
    if (units[at] !== 123) return -1; // {
    at++;
    return at;
  }

  /** elseClose (end of else block) = "}" */
  elseClose(at: number): number {
    const { units } = this;
    if (units[at] !== 125) return -1; // }
    at++;
    return at;
  }

  /** import (keyword) = "import" ~identPart */
  import(at: number): number {
    const { units } = this;
    if (units[at] !== 105 || units[at + 1] !== 109 || units[at + 2] !== 112 || units[at + 3] !== 111 || units[at + 4] !== 114 || units[at + 5] !== 116) return -1; // import
    at += 6;
    const unit1 = units[at];
    if ((unit1 >= 48 && unit1 <= 57) || (unit1 >= 65 && unit1 <= 90) || unit1 === 95 || (unit1 >= 97 && unit1 <= 122) || unit1 >= 128) return -1;
    return at;
  }

  /** moduleName (module after import) = name */
  moduleName(at: number): number {
    if ((at = this.name(at)) < 0) return -1;
    return at;
  }

  /** scriptName (module after import) = plainString */
  scriptName(at: number): number {
    if ((at = this.plainString(at)) < 0) return -1;
    return at;
  }

  /** patternName (pattern) = name */
  patternName(at: number): number {
    if ((at = this.name(at)) < 0) return -1;
    return at;
  }

  /** case (keyword) = "case" ~identPart */
  case(at: number): number {
    const { units } = this;
    if (units[at] !== 99 || units[at + 1] !== 97 || units[at + 2] !== 115 || units[at + 3] !== 101) return -1; // case
    at += 4;
    const unit1 = units[at];
    if ((unit1 >= 48 && unit1 <= 57) || (unit1 >= 65 && unit1 <= 90) || unit1 === 95 || (unit1 >= 97 && unit1 <= 122) || unit1 >= 128) return -1;
    return at;
  }

  /** CaseTag = caseName CaseVariant? */
  CaseTag(start: number): unknown {
    const { units, actions } = this;
    let at = start;
    const end1 = this.caseName(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1);
    at = end1;
    let value3: unknown = null;
    option4: {
      let at5 = at;
      at5 = this.skip(at5);
      if (!(units[at5] === 58)) break option4;
      const value6 = this.CaseVariant(at5);
      if (value6 === FAILED) break option4;
      at5 = this.reached;
      value3 = value6;
      at = at5;
    }
    const made = actions.CaseTag({ start, end: at }, value2, value3);
    this.reached = at;
    return made;
  }

  /** CaseBinding = "(" caseName caseBindingClose */
  CaseBinding(start: number): unknown {
    const { units, actions } = this;
    let at = start;
    if (units[at] !== 40) return FAILED; // (
    at++;
    at = this.skip(at);
    const end1 = this.caseName(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1);
    at = end1;
    at = this.skip(at);
    const end3 = this.caseBindingClose(at);
    if (end3 < 0) return FAILED;
    const value4 = this.token(at, end3, ")");
    at = end3;
    const made = actions.CaseBinding({ start, end: at }, null, value2, value4);
    this.reached = at;
    return made;
  }

  /** caseColon (colon of case) = colon */
  caseColon(at: number): number {
    if ((at = this.colon(at)) < 0) return -1;
    return at;
  }

  /** caseOpen (start of case) = "{" */
  caseOpen(at: number): number {
    const { units } = this;
    if (units[at] !== 123) return -1; // {
    at++;
    return at;
  }

  /** caseClose (end of case) = "}" */
  caseClose(at: number): number {
    const { units } = this;
    if (units[at] !== 125) return -1; // }
    at++;
    return at;
  }

  /** default (keyword) = "default" ~identPart */
  default(at: number): number {
    const { units } = this;
    if (units[at] !== 100 || units[at + 1] !== 101 || units[at + 2] !== 102 || units[at + 3] !== 97 || units[at + 4] !== 117 || units[at + 5] !== 108 || units[at + 6] !== 116) return -1; // default
    at += 7;
    const unit1 = units[at];
    if ((unit1 >= 48 && unit1 <= 57) || (unit1 >= 65 && unit1 <= 90) || unit1 === 95 || (unit1 >= 97 && unit1 <= 122) || unit1 >= 128) return -1;
    return at;
  }

  /** defaultColon (colon of default) = colon */
  defaultColon(at: number): number {
    if ((at = this.colon(at)) < 0) return -1;
    return at;
  }

  /** defaultOpen (start of default) = "{" */
  defaultOpen(at: number): number {
    const { units } = this;
    if (units[at] !== 123) return -1; // {
    at++;
    return at;
  }

  /** defaultClose (end of default) = "}" */
  defaultClose(at: number): number {
    const { units } = this;
    if (units[at] !== 125) return -1; // }
    at++;
    return at;
  }

  /** return (keyword) = "return" ~identPart */
  return(at: number): number {
    const { units } = this;
    if (units[at] !== 114 || units[at + 1] !== 101 || units[at + 2] !== 116 || units[at + 3] !== 117 || units[at + 4] !== 114 || units[at + 5] !== 110) return -1; // return
    at += 6;
    const unit1 = units[at];
    if ((unit1 >= 48 && unit1 <= 57) || (unit1 >= 65 && unit1 <= 90) || unit1 === 95 || (unit1 >= 97 && unit1 <= 122) || unit1 >= 128) return -1;
    return at;
  }

  /** StatementEnd (expression) = ";" | "}" | end */
  aheadStatementEnd(at: number): number {
    const { units } = this;
    switch (units[at]) {
      case -1 /* end */: {
        let at2 = at;
        if (units[at2] !== -1) return -1;
        at = at2;
        return at;
      }
      case 59 /* ; */: {
        let at4 = at;
        if (units[at4] !== 59) return -1; // ;
        at4++;
        at = at4;
        return at;
      }
      default: {
        let at6 = at;
        if (units[at6] !== 125) return -1; // }
        at6++;
        at = at6;
        return at;
      }
    }
  }

  /** FieldAnnotation = ":" (Type | name) */
  FieldAnnotation(start: number): unknown {
    const { units, actions } = this;
    let at = start;
    if (units[at] !== 58) return FAILED; // :
    at++;
    let value1: unknown;
    at = this.skip(at);
    choice2: {
      switch (units[at]) {
        case 79 /* O */: case 82 /* R */: case 98 /* b */: case 102 /* f */: case 105 /* i */: case 115 /* s */: {
          attempt3: {
            let at4 = at;
            const value5 = this.Type(at4);
            if (value5 === FAILED) break attempt3;
            at4 = this.reached;
            at = at4;
            value1 = value5;
            break choice2;
          }
          let at7 = at;
          const end8 = this.name(at7);
          if (end8 < 0) return FAILED;
          const value9 = this.token(at7, end8);
          at7 = end8;
          at = at7;
          value1 = value9;
          break choice2;
        }
        default: {
          let at11 = at;
          const end12 = this.name(at11);
          if (end12 < 0) return FAILED;
          const value13 = this.token(at11, end12);
          at11 = end12;
          at = at11;
          value1 = value13;
          break choice2;
        }
      }
    }
    const made = actions.FieldAnnotation({ start, end: at }, null, value1);
    this.reached = at;
    return made;
  }

  /** func (keyword) = "func" ~identPart */
  func(at: number): number {
    const { units } = this;
    if (units[at] !== 102 || units[at + 1] !== 117 || units[at + 2] !== 110 || units[at + 3] !== 99) return -1; // func
    at += 4;
    const unit1 = units[at];
    if ((unit1 >= 48 && unit1 <= 57) || (unit1 >= 65 && unit1 <= 90) || unit1 === 95 || (unit1 >= 97 && unit1 <= 122) || unit1 >= 128) return -1;
    return at;
  }

  /** word = identStart identPart* */
  word(at: number): number {
    const { units } = this;
    const unit1 = units[at];
    if (!((unit1 >= 65 && unit1 <= 90) || unit1 === 95 || (unit1 >= 97 && unit1 <= 122))) return -1;
    at++;
    while ((units[at] >= 48 && units[at] <= 57) || (units[at] >= 65 && units[at] <= 90) || units[at] === 95 || (units[at] >= 97 && units[at] <= 122) || units[at] >= 128) at++;
    return at;
  }

  /** plainString (string) = "\"" (plainChar | escape | dollar)* "\"" */
  plainString(at: number): number {
    const { units } = this;
    if (units[at] !== 34) return -1; // "
    at++;
    repeat1: for (;;) {
      while ((units[at] >= 0 && units[at] <= 9) || (units[at] >= 11 && units[at] <= 12) || (units[at] >= 14 && units[at] <= 33) || units[at] === 35 || (units[at] >= 37 && units[at] <= 91) || units[at] >= 93) at++;
      let at3 = at;
      choice4: {
        switch (units[at3]) {
          case 36 /* $ */: {
            let at6 = at3;
            if ((at6 = this.dollar(at6)) < 0) break repeat1;
            at3 = at6;
            break choice4;
          }
          case 92 /* \ */: {
            let at8 = at3;
            if ((at8 = this.escape(at8)) < 0) break repeat1;
            at3 = at8;
            break choice4;
          }
          default: {
            let at10 = at3;
            const unit11 = units[at10];
            if (!((unit11 >= 0 && unit11 <= 9) || (unit11 >= 11 && unit11 <= 12) || (unit11 >= 14 && unit11 <= 33) || unit11 === 35 || (unit11 >= 37 && unit11 <= 91) || unit11 >= 93)) break repeat1;
            at10++;
            at3 = at10;
            break choice4;
          }
        }
      }
      at = at3;
    }
    if (units[at] !== 34) return -1; // "
    at++;
    return at;
  }

  /** testSetup (keyword) = "test_setup" ~identPart */
  testSetup(at: number): number {
    const { units } = this;
    if (units[at] !== 116 || units[at + 1] !== 101 || units[at + 2] !== 115 || units[at + 3] !== 116 || units[at + 4] !== 95 || units[at + 5] !== 115 || units[at + 6] !== 101 || units[at + 7] !== 116 || units[at + 8] !== 117 || units[at + 9] !== 112) return -1; // test_setup
    at += 10;
    const unit1 = units[at];
    if ((unit1 >= 48 && unit1 <= 57) || (unit1 >= 65 && unit1 <= 90) || unit1 === 95 || (unit1 >= 97 && unit1 <= 122) || unit1 >= 128) return -1;
    return at;
  }

  /** setupOpen (start of test_setup block) = "{" */
  setupOpen(at: number): number {
    const { units } = this;
    if (units[at] !== 123) return -1; // {
    at++;
    return at;
  }

  /** setupClose (end of test_setup block) = "}" */
  setupClose(at: number): number {
    const { units } = this;
    if (units[at] !== 125) return -1; // }
    at++;
    return at;
  }

  /** testTeardown (keyword) = "test_teardown" ~identPart */
  testTeardown(at: number): number {
    const { units } = this;
    if (units[at] !== 116 || units[at + 1] !== 101 || units[at + 2] !== 115 || units[at + 3] !== 116 || units[at + 4] !== 95 || units[at + 5] !== 116 || units[at + 6] !== 101 || units[at + 7] !== 97 || units[at + 8] !== 114 || units[at + 9] !== 100 || units[at + 10] !== 111 || units[at + 11] !== 119 || units[at + 12] !== 110) return -1; // test_teardown
    at += 13;
    const unit1 = units[at];
    if ((unit1 >= 48 && unit1 <= 57) || (unit1 >= 65 && unit1 <= 90) || unit1 === 95 || (unit1 >= 97 && unit1 <= 122) || unit1 >= 128) return -1;
    return at;
  }

  /** teardownOpen (start of test_teardown block) = "{" */
  teardownOpen(at: number): number {
    const { units } = this;
    if (units[at] !== 123) return -1; // {
    at++;
    return at;
  }

  /** teardownClose (end of test_teardown block) = "}" */
  teardownClose(at: number): number {
    const { units } = this;
    if (units[at] !== 125) return -1; // }
    at++;
    return at;
  }

  /** interpolation = "${" (balanced | unbraced)* "}" */
  interpolation(at: number): number {
    const { units } = this;
    if (units[at] !== 36 || units[at + 1] !== 123) return -1; // ${
    at += 2;
    repeat1: for (;;) {
      let at3 = at;
      choice4: {
        switch (units[at3]) {
          case 123 /* { */: {
            attempt5: {
              let at6 = at3;
              if ((at6 = this.balanced(at6)) < 0) break attempt5;
              at3 = at6;
              break choice4;
            }
            let at8 = at3;
            if ((at8 = this.unbraced(at8)) < 0) break repeat1;
            at3 = at8;
            break choice4;
          }
          default: {
            let at10 = at3;
            if ((at10 = this.unbraced(at10)) < 0) break repeat1;
            at3 = at10;
            break choice4;
          }
        }
      }
      at = at3;
    }
    if (units[at] !== 125) return -1; // }
    at++;
    return at;
  }

  /** dollar = "$" ~"{" */
  dollar(at: number): number {
    const { units } = this;
    if (units[at] !== 36) return -1; // $
    at++;
    if (units[at] === 123) return -1;
    return at;
  }

  /** escape = "\\" ("n" | "t" | "r" | "\\" | "\"" | "$") */
  escape(at: number): number {
    const { units } = this;
    if (units[at] !== 92) return -1; // \
    at++;
    const unit1 = units[at];
    if (!(unit1 === 34 || unit1 === 36 || unit1 === 92 || unit1 === 110 || unit1 === 114 || unit1 === 116)) return -1;
    at++;
    return at;
  }

  /** parenClose (end of parentheses) = ")" */
  parenClose(at: number): number {
    const { units } = this;
    if (units[at] !== 41) return -1; // )
    at++;
    return at;
  }

  /** StructShape (struct literal) = "{" ("}" | FieldStart) */
  aheadStructShape(at: number): number {
    const { units } = this;
    if (units[at] !== 123) return -1; // {
    at++;
    at = this.skip(at);
    choice1: {
      switch (units[at]) {
        case 125 /* } */: {
          let at3 = at;
          if (units[at3] !== 125) return -1; // }
          at3++;
          at = at3;
          break choice1;
        }
        default: {
          let at5 = at;
          if ((at5 = this.aheadFieldStart(at5)) < 0) return -1;
          at = at5;
          break choice1;
        }
      }
    }
    return at;
  }

  /** ArrayElements = ArrayElement ("," ArrayElement)* ","? */
  ArrayElements(start: number): unknown {
    const { units, actions } = this;
    let at = start;
    const value1 = this.ArrayElement(at);
    if (value1 === FAILED) return FAILED;
    at = this.reached;
    let value2: unknown[] = NONE;
    let value3: unknown[] = NONE;
    let ahead6 = at;
    repeat4: for (;;) {
      ahead6 = this.skip(at);
      let at7 = ahead6;
      if (!(units[at7] === 44)) break repeat4;
      if (units[at7] !== 44) break repeat4; // ,
      at7++;
      at7 = this.skip(at7);
      const value8 = this.ArrayElement(at7);
      if (value8 === FAILED) break repeat4;
      at7 = this.reached;
      if (value3 === NONE) value3 = [value8]; else value3.push(value8);
      at = at7;
    }
    let value9: unknown = null;
    option10: {
      let at11 = ahead6;
      if (units[at11] !== 44) break option10; // ,
      at11++;
      value9 = null;
      at = at11;
    }
    const made = actions.ArrayElements({ start, end: at }, value1, value2, value3, value9);
    this.reached = at;
    return made;
  }

  /** arrayClose (end of array) = "]" */
  arrayClose(at: number): number {
    const { units } = this;
    if (units[at] !== 93) return -1; // ]
    at++;
    return at;
  }

  /** lambdaOpen (start of lambda parameters) = "(" */
  lambdaOpen(at: number): number {
    const { units } = this;
    if (units[at] !== 40) return -1; // (
    at++;
    return at;
  }

  /** LambdaParameters = LambdaParameter ("," LambdaParameter)* ","? */
  LambdaParameters(start: number): unknown {
    const { units, actions } = this;
    let at = start;
    const value1 = this.LambdaParameter(at);
    if (value1 === FAILED) return FAILED;
    at = this.reached;
    let value2: unknown[] = NONE;
    let value3: unknown[] = NONE;
    let ahead6 = at;
    repeat4: for (;;) {
      ahead6 = this.skip(at);
      let at7 = ahead6;
      if (!(units[at7] === 44)) break repeat4;
      if (units[at7] !== 44) break repeat4; // ,
      at7++;
      at7 = this.skip(at7);
      const value8 = this.LambdaParameter(at7);
      if (value8 === FAILED) break repeat4;
      at7 = this.reached;
      if (value3 === NONE) value3 = [value8]; else value3.push(value8);
      at = at7;
    }
    let value9: unknown = null;
    option10: {
      let at11 = ahead6;
      if (units[at11] !== 44) break option10; // ,
      at11++;
      value9 = null;
      at = at11;
    }
    const made = actions.LambdaParameters({ start, end: at }, value1, value2, value3, value9);
    this.reached = at;
    return made;
  }

  /** lambdaClose (end of lambda parameters) = ")" */
  lambdaClose(at: number): number {
    const { units } = this;
    if (units[at] !== 41) return -1; // )
    at++;
    return at;
  }

  /** LambdaReturn = "->" lambdaReturnType */
  LambdaReturn(start: number): unknown {
    const { units, actions } = this;
    let at = start;
    if (units[at] !== 45 || units[at + 1] !== 62) return FAILED; // ->
    at += 2;
    at = this.skip(at);
    const end1 = this.lambdaReturnType(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1);
    at = end1;
    const made = actions.LambdaReturn({ start, end: at }, null, value2);
    this.reached = at;
    return made;
  }

  /** lambdaBodyOpen (start of lambda body) = "{" */
  lambdaBodyOpen(at: number): number {
    const { units } = this;
    if (units[at] !== 123) return -1; // {
    at++;
    return at;
  }

  /** lambdaBodyClose (end of lambda body) = "}" */
  lambdaBodyClose(at: number): number {
    const { units } = this;
    if (units[at] !== 125) return -1; // }
    at++;
    return at;
  }

  /** yield Expression -- value */
  Yield_value(start: number): unknown {
    const { actions } = this;
    let at = start;
    const end1 = this.yield(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1, "yield");
    at = end1;
    at = this.skip(at);
    const value3 = this.Expression(at);
    if (value3 === FAILED) return FAILED;
    at = this.reached;
    const made = actions.Yield_value({ start, end: at }, value2, value3);
    this.reached = at;
    return made;
  }

  /** yield &YieldEnd -- bare */
  Yield_bare(start: number): unknown {
    const { actions } = this;
    let at = start;
    const end1 = this.yield(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1, "yield");
    at = end1;
    const ahead3 = this.skip(at);
    let at4 = ahead3;
    if ((at4 = this.aheadYieldEnd(at4)) < 0) return FAILED;
    const made = actions.Yield_bare({ start, end: at }, value2, null);
    this.reached = at;
    return made;
  }

  /** DictEntries = DictEntry ("," DictEntry)* ","? */
  DictEntries(start: number): unknown {
    const { units, actions } = this;
    let at = start;
    const value1 = this.DictEntry(at);
    if (value1 === FAILED) return FAILED;
    at = this.reached;
    let value2: unknown[] = NONE;
    let value3: unknown[] = NONE;
    let ahead6 = at;
    repeat4: for (;;) {
      ahead6 = this.skip(at);
      let at7 = ahead6;
      if (!(units[at7] === 44)) break repeat4;
      if (units[at7] !== 44) break repeat4; // ,
      at7++;
      at7 = this.skip(at7);
      const value8 = this.DictEntry(at7);
      if (value8 === FAILED) break repeat4;
      at7 = this.reached;
      if (value3 === NONE) value3 = [value8]; else value3.push(value8);
      at = at7;
    }
    let value9: unknown = null;
    option10: {
      let at11 = ahead6;
      if (units[at11] !== 44) break option10; // ,
      at11++;
      value9 = null;
      at = at11;
    }
    const made = actions.DictEntries({ start, end: at }, value1, value2, value3, value9);
    this.reached = at;
    return made;
  }

  /** dictClose (end of dict) = "}" */
  dictClose(at: number): number {
    const { units } = this;
    if (units[at] !== 125) return -1; // }
    at++;
    return at;
  }

  /** errWord errOpen Expression errClose -- err */
  Outcome_err(start: number): unknown {
    const { actions } = this;
    let at = start;
    const end1 = this.errWord(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1, "Err");
    at = end1;
    at = this.skip(at);
    const end3 = this.errOpen(at);
    if (end3 < 0) return FAILED;
    const value4 = this.token(at, end3, "(");
    at = end3;
    at = this.skip(at);
    const value5 = this.Expression(at);
    if (value5 === FAILED) return FAILED;
    at = this.reached;
    at = this.skip(at);
    const end6 = this.errClose(at);
    if (end6 < 0) return FAILED;
    const value7 = this.token(at, end6, ")");
    at = end6;
    const made = actions.Outcome_err({ start, end: at }, value2, value4, value5, value7);
    this.reached = at;
    return made;
  }

  /** okWord okOpen Expression okClose -- ok */
  Outcome_ok(start: number): unknown {
    const { actions } = this;
    let at = start;
    const end1 = this.okWord(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1, "Ok");
    at = end1;
    at = this.skip(at);
    const end3 = this.okOpen(at);
    if (end3 < 0) return FAILED;
    const value4 = this.token(at, end3, "(");
    at = end3;
    at = this.skip(at);
    const value5 = this.Expression(at);
    if (value5 === FAILED) return FAILED;
    at = this.reached;
    at = this.skip(at);
    const end6 = this.okClose(at);
    if (end6 < 0) return FAILED;
    const value7 = this.token(at, end6, ")");
    at = end6;
    const made = actions.Outcome_ok({ start, end: at }, value2, value4, value5, value7);
    this.reached = at;
    return made;
  }

  /** someWord someOpen Expression someClose -- some */
  Outcome_some(start: number): unknown {
    const { actions } = this;
    let at = start;
    const end1 = this.someWord(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1, "Some");
    at = end1;
    at = this.skip(at);
    const end3 = this.someOpen(at);
    if (end3 < 0) return FAILED;
    const value4 = this.token(at, end3, "(");
    at = end3;
    at = this.skip(at);
    const value5 = this.Expression(at);
    if (value5 === FAILED) return FAILED;
    at = this.reached;
    at = this.skip(at);
    const end6 = this.someClose(at);
    if (end6 < 0) return FAILED;
    const value7 = this.token(at, end6, ")");
    at = end6;
    const made = actions.Outcome_some({ start, end: at }, value2, value4, value5, value7);
    this.reached = at;
    return made;
  }

  /** otherStart = ~("(" | "." | "[" | "?") any */
  otherStart(at: number): number {
    const { units } = this;
    const unit1 = units[at];
    if (unit1 === 40 || unit1 === 46 || unit1 === 63 || unit1 === 91) return -1;
    if (units[at] === -1) return -1;
    at = this.behindCharacter(at);
    return at;
  }

  /** Arguments = "(" ExpressionList? argumentsClose */
  Arguments(start: number): unknown {
    const { units, actions } = this;
    let at = start;
    if (units[at] !== 40) return FAILED; // (
    at++;
    let value1: unknown = null;
    option2: {
      let at3 = at;
      at3 = this.skip(at3);
      const value4 = this.ExpressionList(at3);
      if (value4 === FAILED) break option2;
      at3 = this.reached;
      value1 = value4;
      at = at3;
    }
    at = this.skip(at);
    const end5 = this.argumentsClose(at);
    if (end5 < 0) return FAILED;
    const value6 = this.token(at, end5, ")");
    at = end5;
    const made = actions.Arguments({ start, end: at }, null, value1, value6);
    this.reached = at;
    return made;
  }

  /** MethodCall = dot name "(" ExpressionList? methodArgumentsClose */
  MethodCall(start: number): unknown {
    const { units, actions } = this;
    let at = start;
    const end1 = this.dot(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1, ".");
    at = end1;
    at = this.skip(at);
    const end3 = this.name(at);
    if (end3 < 0) return FAILED;
    const value4 = this.token(at, end3);
    at = end3;
    at = this.skip(at);
    if (units[at] !== 40) return FAILED; // (
    at++;
    let value5: unknown = null;
    option6: {
      let at7 = at;
      at7 = this.skip(at7);
      const value8 = this.ExpressionList(at7);
      if (value8 === FAILED) break option6;
      at7 = this.reached;
      value5 = value8;
      at = at7;
    }
    at = this.skip(at);
    const end9 = this.methodArgumentsClose(at);
    if (end9 < 0) return FAILED;
    const value10 = this.token(at, end9, ")");
    at = end9;
    const made = actions.MethodCall({ start, end: at }, value2, value4, null, value5, value10);
    this.reached = at;
    return made;
  }

  /** Field = dot name ~"(" */
  Field(start: number): unknown {
    const { units, actions } = this;
    let at = start;
    const end1 = this.dot(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1, ".");
    at = end1;
    at = this.skip(at);
    const end3 = this.name(at);
    if (end3 < 0) return FAILED;
    const value4 = this.token(at, end3);
    at = end3;
    const ahead5 = this.skip(at);
    if (units[ahead5] === 40) return FAILED;
    const made = actions.Field({ start, end: at }, value2, value4);
    this.reached = at;
    return made;
  }

  /** OptionalField = optionalDot name */
  OptionalField(start: number): unknown {
    const { actions } = this;
    let at = start;
    const end1 = this.optionalDot(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1, "?.");
    at = end1;
    at = this.skip(at);
    const end3 = this.name(at);
    if (end3 < 0) return FAILED;
    const value4 = this.token(at, end3);
    at = end3;
    const made = actions.OptionalField({ start, end: at }, value2, value4);
    this.reached = at;
    return made;
  }

  /** tryOp (punctuation) = "?" ~("?" | ".") */
  tryOp(at: number): number {
    const { units } = this;
    if (units[at] !== 63) return -1; // ?
    at++;
    const unit1 = units[at];
    if (unit1 === 46 || unit1 === 63) return -1;
    return at;
  }

  /** Index = "[" Expression indexClose */
  Index(start: number): unknown {
    const { units, actions } = this;
    let at = start;
    if (units[at] !== 91) return FAILED; // [
    at++;
    at = this.skip(at);
    const value1 = this.Expression(at);
    if (value1 === FAILED) return FAILED;
    at = this.reached;
    at = this.skip(at);
    const end2 = this.indexClose(at);
    if (end2 < 0) return FAILED;
    const value3 = this.token(at, end2, "]");
    at = end2;
    const made = actions.Index({ start, end: at }, null, value1, value3);
    this.reached = at;
    return made;
  }

  /** strayDot (punctuation) = "." ~".." | "?." */
  strayDot(at: number): number {
    const { units } = this;
    switch (units[at]) {
      case 46 /* . */: {
        let at2 = at;
        if (units[at2] !== 46) return -1; // .
        at2++;
        absent3: {
          let at4 = at2;
          if (units[at4] !== 46 || units[at4 + 1] !== 46) break absent3; // ..
          at4 += 2;
          return -1;
        }
        at = at2;
        return at;
      }
      default: {
        let at6 = at;
        if (units[at6] !== 63 || units[at6 + 1] !== 46) return -1; // ?.
        at6 += 2;
        at = at6;
        return at;
      }
    }
  }

  /** StructEntries = StructEntry ("," StructEntry)* ","? */
  StructEntries(start: number): unknown {
    const { units, actions } = this;
    let at = start;
    const value1 = this.StructEntry(at);
    if (value1 === FAILED) return FAILED;
    at = this.reached;
    let value2: unknown[] = NONE;
    let value3: unknown[] = NONE;
    let ahead6 = at;
    repeat4: for (;;) {
      ahead6 = this.skip(at);
      let at7 = ahead6;
      if (!(units[at7] === 44)) break repeat4;
      if (units[at7] !== 44) break repeat4; // ,
      at7++;
      at7 = this.skip(at7);
      const value8 = this.StructEntry(at7);
      if (value8 === FAILED) break repeat4;
      at7 = this.reached;
      if (value3 === NONE) value3 = [value8]; else value3.push(value8);
      at = at7;
    }
    let value9: unknown = null;
    option10: {
      let at11 = ahead6;
      if (units[at11] !== 44) break option10; // ,
      at11++;
      value9 = null;
      at = at11;
    }
    const made = actions.StructEntries({ start, end: at }, value1, value2, value3, value9);
    this.reached = at;
    return made;
  }

  /** structLiteralClose (end of struct literal) = "}" */
  structLiteralClose(at: number): number {
    const { units } = this;
    if (units[at] !== 125) return -1; // }
    at++;
    return at;
  }

  /** ArrayPattern = "[" ArrayPatternElements? arrayPatternClose */
  aheadArrayPattern(at: number): number {
    const { units } = this;
    if (units[at] !== 91) return -1; // [
    at++;
    option1: {
      let at2 = at;
      at2 = this.skip(at2);
      if (!(units[at2] === 46 || (units[at2] >= 65 && units[at2] <= 91) || units[at2] === 95 || (units[at2] >= 97 && units[at2] <= 123))) break option1;
      if ((at2 = this.aheadArrayPatternElements(at2)) < 0) break option1;
      at = at2;
    }
    at = this.skip(at);
    if (units[at] !== 93) return -1; // ]
    at++;
    return at;
  }

  /** DictPattern = "{" DictPatternElements? dictPatternClose */
  aheadDictPattern(at: number): number {
    const { units } = this;
    if (units[at] !== 123) return -1; // {
    at++;
    option1: {
      let at2 = at;
      at2 = this.skip(at2);
      if (!(units[at2] === 46 || (units[at2] >= 65 && units[at2] <= 90) || units[at2] === 95 || (units[at2] >= 97 && units[at2] <= 122))) break option1;
      if ((at2 = this.aheadDictPatternElements(at2)) < 0) break option1;
      at = at2;
    }
    at = this.skip(at);
    if (units[at] !== 125) return -1; // }
    at++;
    return at;
  }

  /** ArrayPatternElements = ArrayPatternElement ("," ArrayPatternElement)* ","? */
  ArrayPatternElements(start: number): unknown {
    const { units, actions } = this;
    let at = start;
    const value1 = this.ArrayPatternElement(at);
    if (value1 === FAILED) return FAILED;
    at = this.reached;
    let value2: unknown[] = NONE;
    let value3: unknown[] = NONE;
    let ahead6 = at;
    repeat4: for (;;) {
      ahead6 = this.skip(at);
      let at7 = ahead6;
      if (!(units[at7] === 44)) break repeat4;
      if (units[at7] !== 44) break repeat4; // ,
      at7++;
      at7 = this.skip(at7);
      const value8 = this.ArrayPatternElement(at7);
      if (value8 === FAILED) break repeat4;
      at7 = this.reached;
      if (value3 === NONE) value3 = [value8]; else value3.push(value8);
      at = at7;
    }
    let value9: unknown = null;
    option10: {
      let at11 = ahead6;
      if (units[at11] !== 44) break option10; // ,
      at11++;
      value9 = null;
      at = at11;
    }
    const made = actions.ArrayPatternElements({ start, end: at }, value1, value2, value3, value9);
    this.reached = at;
    return made;
  }

  /** arrayPatternClose (end of array pattern) = "]" */
  arrayPatternClose(at: number): number {
    const { units } = this;
    if (units[at] !== 93) return -1; // ]
    at++;
    return at;
  }

  /** DictPatternElements = DictPatternElement ("," DictPatternElement)* ","? */
  DictPatternElements(start: number): unknown {
    const { units, actions } = this;
    let at = start;
    const value1 = this.DictPatternElement(at);
    if (value1 === FAILED) return FAILED;
    at = this.reached;
    let value2: unknown[] = NONE;
    let value3: unknown[] = NONE;
    let ahead6 = at;
    repeat4: for (;;) {
      ahead6 = this.skip(at);
      let at7 = ahead6;
      if (!(units[at7] === 44)) break repeat4;
      if (units[at7] !== 44) break repeat4; // ,
      at7++;
      at7 = this.skip(at7);
      const value8 = this.DictPatternElement(at7);
      if (value8 === FAILED) break repeat4;
      at7 = this.reached;
      if (value3 === NONE) value3 = [value8]; else value3.push(value8);
      at = at7;
    }
    let value9: unknown = null;
    option10: {
      let at11 = ahead6;
      if (units[at11] !== 44) break option10; // ,
      at11++;
      value9 = null;
      at = at11;
    }
    const made = actions.DictPatternElements({ start, end: at }, value1, value2, value3, value9);
    this.reached = at;
    return made;
  }

  /** dictPatternClose (end of dict pattern) = "}" */
  dictPatternClose(at: number): number {
    const { units } = this;
    if (units[at] !== 125) return -1; // }
    at++;
    return at;
  }

  /** outcomeWord (word) = ("Ok" | "Err" | "Some" | "None") ~identPart */
  outcomeWord(at: number): number {
    const { units } = this;
    choice1: {
      switch (units[at]) {
        case 69 /* E */: {
          let at3 = at;
          if (units[at3] !== 69 || units[at3 + 1] !== 114 || units[at3 + 2] !== 114) return -1; // Err
          at3 += 3;
          at = at3;
          break choice1;
        }
        case 78 /* N */: {
          let at5 = at;
          if (units[at5] !== 78 || units[at5 + 1] !== 111 || units[at5 + 2] !== 110 || units[at5 + 3] !== 101) return -1; // None
          at5 += 4;
          at = at5;
          break choice1;
        }
        case 79 /* O */: {
          let at7 = at;
          if (units[at7] !== 79 || units[at7 + 1] !== 107) return -1; // Ok
          at7 += 2;
          at = at7;
          break choice1;
        }
        default: {
          let at9 = at;
          if (units[at9] !== 83 || units[at9 + 1] !== 111 || units[at9 + 2] !== 109 || units[at9 + 3] !== 101) return -1; // Some
          at9 += 4;
          at = at9;
          break choice1;
        }
      }
    }
    const unit10 = units[at];
    if ((unit10 >= 48 && unit10 <= 57) || (unit10 >= 65 && unit10 <= 90) || unit10 === 95 || (unit10 >= 97 && unit10 <= 122) || unit10 >= 128) return -1;
    return at;
  }

  /** async (keyword) = "async" ~identPart */
  async(at: number): number {
    const { units } = this;
    if (units[at] !== 97 || units[at + 1] !== 115 || units[at + 2] !== 121 || units[at + 3] !== 110 || units[at + 4] !== 99) return -1; // async
    at += 5;
    const unit1 = units[at];
    if ((unit1 >= 48 && unit1 <= 57) || (unit1 >= 65 && unit1 <= 90) || unit1 === 95 || (unit1 >= 97 && unit1 <= 122) || unit1 >= 128) return -1;
    return at;
  }

  /** asyncFunc (func after async) = "func" ~identPart */
  asyncFunc(at: number): number {
    const { units } = this;
    if (units[at] !== 102 || units[at + 1] !== 117 || units[at + 2] !== 110 || units[at + 3] !== 99) return -1; // func
    at += 4;
    const unit1 = units[at];
    if ((unit1 >= 48 && unit1 <= 57) || (unit1 >= 65 && unit1 <= 90) || unit1 === 95 || (unit1 >= 97 && unit1 <= 122) || unit1 >= 128) return -1;
    return at;
  }

  /** Parameter = parameterName Annotation? */
  Parameter(start: number): unknown {
    const { units, actions } = this;
    let at = start;
    const end1 = this.parameterName(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1);
    at = end1;
    let value3: unknown = null;
    option4: {
      let at5 = at;
      at5 = this.skip(at5);
      if (!(units[at5] === 58)) break option4;
      const value6 = this.Annotation(at5);
      if (value6 === FAILED) break option4;
      at5 = this.reached;
      value3 = value6;
      at = at5;
    }
    const made = actions.Parameter({ start, end: at }, value2, value3);
    this.reached = at;
    return made;
  }

  /** OptionType = optionWord optionTypeOpen Type optionTypeClose */
  OptionType(start: number): unknown {
    const { actions } = this;
    let at = start;
    const end1 = this.optionWord(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1, "Option");
    at = end1;
    at = this.skip(at);
    const end3 = this.optionTypeOpen(at);
    if (end3 < 0) return FAILED;
    const value4 = this.token(at, end3, "<");
    at = end3;
    at = this.skip(at);
    const value5 = this.Type(at);
    if (value5 === FAILED) return FAILED;
    at = this.reached;
    at = this.skip(at);
    const end6 = this.optionTypeClose(at);
    if (end6 < 0) return FAILED;
    const value7 = this.token(at, end6, ">");
    at = end6;
    const made = actions.OptionType({ start, end: at }, value2, value4, value5, value7);
    this.reached = at;
    return made;
  }

  /** ResultType = resultWord resultTypeOpen Type resultTypeComma Type resultTypeClose */
  ResultType(start: number): unknown {
    const { actions } = this;
    let at = start;
    const end1 = this.resultWord(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1, "Result");
    at = end1;
    at = this.skip(at);
    const end3 = this.resultTypeOpen(at);
    if (end3 < 0) return FAILED;
    const value4 = this.token(at, end3, "<");
    at = end3;
    at = this.skip(at);
    const value5 = this.Type(at);
    if (value5 === FAILED) return FAILED;
    at = this.reached;
    at = this.skip(at);
    const end6 = this.resultTypeComma(at);
    if (end6 < 0) return FAILED;
    const value7 = this.token(at, end6, ",");
    at = end6;
    at = this.skip(at);
    const value8 = this.Type(at);
    if (value8 === FAILED) return FAILED;
    at = this.reached;
    at = this.skip(at);
    const end9 = this.resultTypeClose(at);
    if (end9 < 0) return FAILED;
    const value10 = this.token(at, end9, ">");
    at = end9;
    const made = actions.ResultType({ start, end: at }, value2, value4, value5, value7, value8, value10);
    this.reached = at;
    return made;
  }

  /** scalarType (type) = ("int" | "float" | "string" | "bool") ~identPart */
  scalarType(at: number): number {
    const { units } = this;
    choice1: {
      switch (units[at]) {
        case 98 /* b */: {
          let at3 = at;
          if (units[at3] !== 98 || units[at3 + 1] !== 111 || units[at3 + 2] !== 111 || units[at3 + 3] !== 108) return -1; // bool
          at3 += 4;
          at = at3;
          break choice1;
        }
        case 102 /* f */: {
          let at5 = at;
          if (units[at5] !== 102 || units[at5 + 1] !== 108 || units[at5 + 2] !== 111 || units[at5 + 3] !== 97 || units[at5 + 4] !== 116) return -1; // float
          at5 += 5;
          at = at5;
          break choice1;
        }
        case 105 /* i */: {
          let at7 = at;
          if (units[at7] !== 105 || units[at7 + 1] !== 110 || units[at7 + 2] !== 116) return -1; // int
          at7 += 3;
          at = at7;
          break choice1;
        }
        default: {
          let at9 = at;
          if (units[at9] !== 115 || units[at9 + 1] !== 116 || units[at9 + 2] !== 114 || units[at9 + 3] !== 105 || units[at9 + 4] !== 110 || units[at9 + 5] !== 103) return -1; // string
          at9 += 6;
          at = at9;
          break choice1;
        }
      }
    }
    const unit10 = units[at];
    if ((unit10 >= 48 && unit10 <= 57) || (unit10 >= 65 && unit10 <= 90) || unit10 === 95 || (unit10 >= 97 && unit10 <= 122) || unit10 >= 128) return -1;
    return at;
  }

  /** await (keyword) = "await" ~identPart */
  await(at: number): number {
    const { units } = this;
    if (units[at] !== 97 || units[at + 1] !== 119 || units[at + 2] !== 97 || units[at + 3] !== 105 || units[at + 4] !== 116) return -1; // await
    at += 5;
    const unit1 = units[at];
    if ((unit1 >= 48 && unit1 <= 57) || (unit1 >= 65 && unit1 <= 90) || unit1 === 95 || (unit1 >= 97 && unit1 <= 122) || unit1 >= 128) return -1;
    return at;
  }

  /** HeaderOperand = BlockedOperand | Operand */
  HeaderOperand(start: number): unknown {
    const { units } = this;
    let at = start;
    switch (units[at]) {
      case 34 /* " */: case 40 /* ( */: case 48 /* 0 */: case 49 /* 1 */: case 50 /* 2 */: case 51 /* 3 */: case 52 /* 4 */: case 53 /* 5 */: case 54 /* 6 */: case 55 /* 7 */: case 56 /* 8 */: case 57 /* 9 */: case 91 /* [ */: case 123 /* { */: {
        return this.Operand(at);
      }
      default: {
        const value1 = this.BlockedOperand(at);
        if (value1 !== FAILED) return value1;
        return this.Operand(at);
      }
    }
  }

  /** EmptyBraces = "{" "}" */
  aheadEmptyBraces(at: number): number {
    const { units } = this;
    if (units[at] !== 123) return -1; // {
    at++;
    at = this.skip(at);
    if (units[at] !== 125) return -1; // }
    at++;
    return at;
  }

  /** caseName (case pattern) = name */
  caseName(at: number): number {
    if ((at = this.name(at)) < 0) return -1;
    return at;
  }

  /** CaseVariant = "::" caseName */
  CaseVariant(start: number): unknown {
    const { units, actions } = this;
    let at = start;
    if (units[at] !== 58 || units[at + 1] !== 58) return FAILED; // ::
    at += 2;
    at = this.skip(at);
    const end1 = this.caseName(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1);
    at = end1;
    const made = actions.CaseVariant({ start, end: at }, null, value2);
    this.reached = at;
    return made;
  }

  /** caseBindingClose (end of case pattern) = ")" */
  caseBindingClose(at: number): number {
    const { units } = this;
    if (units[at] !== 41) return -1; // )
    at++;
    return at;
  }

  /** colon (punctuation) = ":" ~(":" | "=") */
  colon(at: number): number {
    const { units } = this;
    if (units[at] !== 58) return -1; // :
    at++;
    const unit1 = units[at];
    if (unit1 === 58 || unit1 === 61) return -1;
    return at;
  }

  /** balanced = "{" (balanced | unbraced)* "}" */
  balanced(at: number): number {
    const { units } = this;
    if (units[at] !== 123) return -1; // {
    at++;
    repeat1: for (;;) {
      let at3 = at;
      choice4: {
        switch (units[at3]) {
          case 123 /* { */: {
            attempt5: {
              let at6 = at3;
              if ((at6 = this.balanced(at6)) < 0) break attempt5;
              at3 = at6;
              break choice4;
            }
            let at8 = at3;
            if ((at8 = this.unbraced(at8)) < 0) break repeat1;
            at3 = at8;
            break choice4;
          }
          default: {
            let at10 = at3;
            if ((at10 = this.unbraced(at10)) < 0) break repeat1;
            at3 = at10;
            break choice4;
          }
        }
      }
      at = at3;
    }
    if (units[at] !== 125) return -1; // }
    at++;
    return at;
  }

  /** unbraced = ~("{" | "}") any */
  unbraced(at: number): number {
    const { units } = this;
    const unit1 = units[at];
    if (unit1 === 123 || unit1 === 125) return -1;
    if (units[at] === -1) return -1;
    at = this.behindCharacter(at);
    return at;
  }

  /** FieldStart = name colon */
  aheadFieldStart(at: number): number {
    if ((at = this.name(at)) < 0) return -1;
    at = this.skip(at);
    if ((at = this.colon(at)) < 0) return -1;
    return at;
  }

  /** ArrayElement = Spread | Element */
  ArrayElement(start: number): unknown {
    const { units } = this;
    let at = start;
    switch (units[at]) {
      case 46 /* . */: {
        return this.Spread(at);
      }
      default: {
        return this.Element(at);
      }
    }
  }

  /** LambdaParameter = lambdaParameterName Annotation? */
  LambdaParameter(start: number): unknown {
    const { units, actions } = this;
    let at = start;
    const end1 = this.lambdaParameterName(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1);
    at = end1;
    let value3: unknown = null;
    option4: {
      let at5 = at;
      at5 = this.skip(at5);
      if (!(units[at5] === 58)) break option4;
      const value6 = this.Annotation(at5);
      if (value6 === FAILED) break option4;
      at5 = this.reached;
      value3 = value6;
      at = at5;
    }
    const made = actions.LambdaParameter({ start, end: at }, value2, value3);
    this.reached = at;
    return made;
  }

  /** lambdaReturnType (lambda return type) = ("int" | "float" | "string" | "bool") ~identPart */
  lambdaReturnType(at: number): number {
    const { units } = this;
    choice1: {
      switch (units[at]) {
        case 98 /* b */: {
          let at3 = at;
          if (units[at3] !== 98 || units[at3 + 1] !== 111 || units[at3 + 2] !== 111 || units[at3 + 3] !== 108) return -1; // bool
          at3 += 4;
          at = at3;
          break choice1;
        }
        case 102 /* f */: {
          let at5 = at;
          if (units[at5] !== 102 || units[at5 + 1] !== 108 || units[at5 + 2] !== 111 || units[at5 + 3] !== 97 || units[at5 + 4] !== 116) return -1; // float
          at5 += 5;
          at = at5;
          break choice1;
        }
        case 105 /* i */: {
          let at7 = at;
          if (units[at7] !== 105 || units[at7 + 1] !== 110 || units[at7 + 2] !== 116) return -1; // int
          at7 += 3;
          at = at7;
          break choice1;
        }
        default: {
          let at9 = at;
          if (units[at9] !== 115 || units[at9 + 1] !== 116 || units[at9 + 2] !== 114 || units[at9 + 3] !== 105 || units[at9 + 4] !== 110 || units[at9 + 5] !== 103) return -1; // string
          at9 += 6;
          at = at9;
          break choice1;
        }
      }
    }
    const unit10 = units[at];
    if ((unit10 >= 48 && unit10 <= 57) || (unit10 >= 65 && unit10 <= 90) || unit10 === 95 || (unit10 >= 97 && unit10 <= 122) || unit10 >= 128) return -1;
    return at;
  }

  /** yield (keyword) = "yield" ~identPart */
  yield(at: number): number {
    const { units } = this;
    if (units[at] !== 121 || units[at + 1] !== 105 || units[at + 2] !== 101 || units[at + 3] !== 108 || units[at + 4] !== 100) return -1; // yield
    at += 5;
    const unit1 = units[at];
    if ((unit1 >= 48 && unit1 <= 57) || (unit1 >= 65 && unit1 <= 90) || unit1 === 95 || (unit1 >= 97 && unit1 <= 122) || unit1 >= 128) return -1;
    return at;
  }

  /** YieldEnd (expression) = ";" | "}" */
  aheadYieldEnd(at: number): number {
    const { units } = this;
    const unit1 = units[at];
    if (!(unit1 === 59 || unit1 === 125)) return -1;
    at++;
    return at;
  }

  /** DictEntry = Spread | Pair */
  DictEntry(start: number): unknown {
    const { units } = this;
    let at = start;
    switch (units[at]) {
      case 46 /* . */: {
        return this.Spread(at);
      }
      default: {
        return this.Pair(at);
      }
    }
  }

  /** errWord (word) = "Err" ~identPart */
  errWord(at: number): number {
    const { units } = this;
    if (units[at] !== 69 || units[at + 1] !== 114 || units[at + 2] !== 114) return -1; // Err
    at += 3;
    const unit1 = units[at];
    if ((unit1 >= 48 && unit1 <= 57) || (unit1 >= 65 && unit1 <= 90) || unit1 === 95 || (unit1 >= 97 && unit1 <= 122) || unit1 >= 128) return -1;
    return at;
  }

  /** errOpen (start of Err) = "(" */
  errOpen(at: number): number {
    const { units } = this;
    if (units[at] !== 40) return -1; // (
    at++;
    return at;
  }

  /** errClose (end of Err) = ")" */
  errClose(at: number): number {
    const { units } = this;
    if (units[at] !== 41) return -1; // )
    at++;
    return at;
  }

  /** okWord (word) = "Ok" ~identPart */
  okWord(at: number): number {
    const { units } = this;
    if (units[at] !== 79 || units[at + 1] !== 107) return -1; // Ok
    at += 2;
    const unit1 = units[at];
    if ((unit1 >= 48 && unit1 <= 57) || (unit1 >= 65 && unit1 <= 90) || unit1 === 95 || (unit1 >= 97 && unit1 <= 122) || unit1 >= 128) return -1;
    return at;
  }

  /** okOpen (start of Ok) = "(" */
  okOpen(at: number): number {
    const { units } = this;
    if (units[at] !== 40) return -1; // (
    at++;
    return at;
  }

  /** okClose (end of Ok) = ")" */
  okClose(at: number): number {
    const { units } = this;
    if (units[at] !== 41) return -1; // )
    at++;
    return at;
  }

  /** someWord (word) = "Some" ~identPart */
  someWord(at: number): number {
    const { units } = this;
    if (units[at] !== 83 || units[at + 1] !== 111 || units[at + 2] !== 109 || units[at + 3] !== 101) return -1; // Some
    at += 4;
    const unit1 = units[at];
    if ((unit1 >= 48 && unit1 <= 57) || (unit1 >= 65 && unit1 <= 90) || unit1 === 95 || (unit1 >= 97 && unit1 <= 122) || unit1 >= 128) return -1;
    return at;
  }

  /** someOpen (start of Some) = "(" */
  someOpen(at: number): number {
    const { units } = this;
    if (units[at] !== 40) return -1; // (
    at++;
    return at;
  }

  /** someClose (end of Some) = ")" */
  someClose(at: number): number {
    const { units } = this;
    if (units[at] !== 41) return -1; // )
    at++;
    return at;
  }

  /** argumentsClose (end of arguments) = ")" */
  argumentsClose(at: number): number {
    const { units } = this;
    if (units[at] !== 41) return -1; // )
    at++;
    return at;
  }

  /** dot (punctuation) = "." ~".." */
  dot(at: number): number {
    const { units } = this;
    if (units[at] !== 46) return -1; // .
    at++;
    absent1: {
      let at2 = at;
      if (units[at2] !== 46 || units[at2 + 1] !== 46) break absent1; // ..
      at2 += 2;
      return -1;
    }
    return at;
  }

  /** methodArgumentsClose (end of method arguments) = ")" */
  methodArgumentsClose(at: number): number {
    const { units } = this;
    if (units[at] !== 41) return -1; // )
    at++;
    return at;
  }

  /** optionalDot (punctuation) = "?." */
  optionalDot(at: number): number {
    const { units } = this;
    if (units[at] !== 63 || units[at + 1] !== 46) return -1; // ?.
    at += 2;
    return at;
  }

  /** indexClose (end of index) = "]" */
  indexClose(at: number): number {
    const { units } = this;
    if (units[at] !== 93) return -1; // ]
    at++;
    return at;
  }

  /** StructEntry = fieldName fieldColon Element */
  StructEntry(start: number): unknown {
    const { actions } = this;
    let at = start;
    const end1 = this.fieldName(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1);
    at = end1;
    at = this.skip(at);
    const end3 = this.fieldColon(at);
    if (end3 < 0) return FAILED;
    const value4 = this.token(at, end3, ":");
    at = end3;
    at = this.skip(at);
    const value5 = this.Element(at);
    if (value5 === FAILED) return FAILED;
    at = this.reached;
    const made = actions.StructEntry({ start, end: at }, value2, value4, value5);
    this.reached = at;
    return made;
  }

  /** ArrayPatternElements = ArrayPatternElement ("," ArrayPatternElement)* ","? */
  aheadArrayPatternElements(at: number): number {
    const { units } = this;
    if ((at = this.aheadArrayPatternElement(at)) < 0) return -1;
    let ahead3 = at;
    repeat1: for (;;) {
      ahead3 = this.skip(at);
      let at4 = ahead3;
      if (!(units[at4] === 44)) break repeat1;
      if (units[at4] !== 44) break repeat1; // ,
      at4++;
      at4 = this.skip(at4);
      if ((at4 = this.aheadArrayPatternElement(at4)) < 0) break repeat1;
      at = at4;
    }
    option5: {
      let at6 = ahead3;
      if (units[at6] !== 44) break option5; // ,
      at6++;
      at = at6;
    }
    return at;
  }

  /** DictPatternElements = DictPatternElement ("," DictPatternElement)* ","? */
  aheadDictPatternElements(at: number): number {
    const { units } = this;
    if ((at = this.aheadDictPatternElement(at)) < 0) return -1;
    let ahead3 = at;
    repeat1: for (;;) {
      ahead3 = this.skip(at);
      let at4 = ahead3;
      if (!(units[at4] === 44)) break repeat1;
      if (units[at4] !== 44) break repeat1; // ,
      at4++;
      at4 = this.skip(at4);
      if ((at4 = this.aheadDictPatternElement(at4)) < 0) break repeat1;
      at = at4;
    }
    option5: {
      let at6 = ahead3;
      if (units[at6] !== 44) break option5; // ,
      at6++;
      at = at6;
    }
    return at;
  }

  /** ArrayPatternElement = Rest | Pattern */
  ArrayPatternElement(start: number): unknown {
    const { units } = this;
    let at = start;
    switch (units[at]) {
      case 46 /* . */: {
        return this.Rest(at);
      }
      default: {
        return this.Pattern(at);
      }
    }
  }

  /** DictPatternElement = Rest | patternKey */
  DictPatternElement(start: number): unknown {
    const { units } = this;
    let at = start;
    switch (units[at]) {
      case 46 /* . */: {
        return this.Rest(at);
      }
      default: {
        let at2 = at;
        const end3 = this.patternKey(at2);
        if (end3 < 0) return FAILED;
        const value4 = this.token(at2, end3);
        at2 = end3;
        at = at2;
        this.reached = at;
        return value4;
      }
    }
  }

  /** parameterName (parameter name) = self | name */
  parameterName(at: number): number {
    const { units } = this;
    switch (units[at]) {
      case 115 /* s */: {
        const end1 = this.self(at);
        if (end1 >= 0) return end1;
        return this.name(at);
      }
      default: {
        return this.name(at);
      }
    }
  }

  /** optionWord (word) = "Option" ~identPart */
  optionWord(at: number): number {
    const { units } = this;
    if (units[at] !== 79 || units[at + 1] !== 112 || units[at + 2] !== 116 || units[at + 3] !== 105 || units[at + 4] !== 111 || units[at + 5] !== 110) return -1; // Option
    at += 6;
    const unit1 = units[at];
    if ((unit1 >= 48 && unit1 <= 57) || (unit1 >= 65 && unit1 <= 90) || unit1 === 95 || (unit1 >= 97 && unit1 <= 122) || unit1 >= 128) return -1;
    return at;
  }

  /** optionTypeOpen ('<' of Option) = "<" */
  optionTypeOpen(at: number): number {
    const { units } = this;
    if (units[at] !== 60) return -1; // <
    at++;
    return at;
  }

  /** optionTypeClose ('>' of Option) = ">" */
  optionTypeClose(at: number): number {
    const { units } = this;
    if (units[at] !== 62) return -1; // >
    at++;
    return at;
  }

  /** resultWord (word) = "Result" ~identPart */
  resultWord(at: number): number {
    const { units } = this;
    if (units[at] !== 82 || units[at + 1] !== 101 || units[at + 2] !== 115 || units[at + 3] !== 117 || units[at + 4] !== 108 || units[at + 5] !== 116) return -1; // Result
    at += 6;
    const unit1 = units[at];
    if ((unit1 >= 48 && unit1 <= 57) || (unit1 >= 65 && unit1 <= 90) || unit1 === 95 || (unit1 >= 97 && unit1 <= 122) || unit1 >= 128) return -1;
    return at;
  }

  /** resultTypeOpen ('<' of Result) = "<" */
  resultTypeOpen(at: number): number {
    const { units } = this;
    if (units[at] !== 60) return -1; // <
    at++;
    return at;
  }

  /** resultTypeComma (',' of Result) = "," */
  resultTypeComma(at: number): number {
    const { units } = this;
    if (units[at] !== 44) return -1; // ,
    at++;
    return at;
  }

  /** resultTypeClose ('>' of Result) = ">" */
  resultTypeClose(at: number): number {
    const { units } = this;
    if (units[at] !== 62) return -1; // >
    at++;
    return at;
  }

  /** BlockedOperand = prefixOp* BlockedName */
  BlockedOperand(start: number): unknown {
    const { units, actions } = this;
    let at = start;
    let value1: unknown[] = NONE;
    let ahead4 = at;
    repeat2: for (;;) {
      ahead4 = this.skip(at);
      let at5 = ahead4;
      if (!(units[at5] === 33 || units[at5] === 45 || units[at5] === 97)) break repeat2;
      const end6 = this.prefixOp(at5);
      if (end6 < 0) break repeat2;
      const value7 = this.token(at5, end6);
      at5 = end6;
      if (value1 === NONE) value1 = [value7]; else value1.push(value7);
      at = at5;
    }
    at = ahead4;
    const value8 = this.BlockedName(at);
    if (value8 === FAILED) return FAILED;
    at = this.reached;
    const made = actions.BlockedOperand({ start, end: at }, value1, value8);
    this.reached = at;
    return made;
  }

  /** Spread = "..." Element */
  Spread(start: number): unknown {
    const { units, actions } = this;
    let at = start;
    if (units[at] !== 46 || units[at + 1] !== 46 || units[at + 2] !== 46) return FAILED; // ...
    at += 3;
    at = this.skip(at);
    const value1 = this.Element(at);
    if (value1 === FAILED) return FAILED;
    at = this.reached;
    const made = actions.Spread({ start, end: at }, null, value1);
    this.reached = at;
    return made;
  }

  /** Element = Operand (elementOp Operand)* */
  Element(start: number): unknown {
    const { actions } = this;
    let at = start;
    const value1 = this.Operand(at);
    if (value1 === FAILED) return FAILED;
    at = this.reached;
    let value2: unknown[] = NONE;
    let value3: unknown[] = NONE;
    let ahead6 = at;
    repeat4: for (;;) {
      ahead6 = this.skip(at);
      let at7 = ahead6;
      const end8 = this.elementOp(at7);
      if (end8 < 0) break repeat4;
      const value9 = this.token(at7, end8);
      at7 = end8;
      at7 = this.skip(at7);
      const value10 = this.Operand(at7);
      if (value10 === FAILED) break repeat4;
      at7 = this.reached;
      if (value2 === NONE) value2 = [value9]; else value2.push(value9);
      if (value3 === NONE) value3 = [value10]; else value3.push(value10);
      at = at7;
    }
    const made = actions.Element({ start, end: at }, value1, value2, value3);
    this.reached = at;
    return made;
  }

  /** lambdaParameterName (lambda parameter name) = name */
  lambdaParameterName(at: number): number {
    if ((at = this.name(at)) < 0) return -1;
    return at;
  }

  /** Pair = Element dictColon Element */
  Pair(start: number): unknown {
    const { actions } = this;
    let at = start;
    const value1 = this.Element(at);
    if (value1 === FAILED) return FAILED;
    at = this.reached;
    at = this.skip(at);
    const end2 = this.dictColon(at);
    if (end2 < 0) return FAILED;
    const value3 = this.token(at, end2, ":");
    at = end2;
    at = this.skip(at);
    const value4 = this.Element(at);
    if (value4 === FAILED) return FAILED;
    at = this.reached;
    const made = actions.Pair({ start, end: at }, value1, value3, value4);
    this.reached = at;
    return made;
  }

  /** fieldName (field name) = name */
  fieldName(at: number): number {
    if ((at = this.name(at)) < 0) return -1;
    return at;
  }

  /** fieldColon (colon of field) = colon */
  fieldColon(at: number): number {
    if ((at = this.colon(at)) < 0) return -1;
    return at;
  }

  /** ArrayPatternElement = Rest | Pattern */
  aheadArrayPatternElement(at: number): number {
    const { units } = this;
    switch (units[at]) {
      case 46 /* . */: {
        return this.aheadRest(at);
      }
      default: {
        return this.aheadPattern(at);
      }
    }
  }

  /** DictPatternElement = Rest | patternKey */
  aheadDictPatternElement(at: number): number {
    const { units } = this;
    switch (units[at]) {
      case 46 /* . */: {
        return this.aheadRest(at);
      }
      default: {
        return this.patternKey(at);
      }
    }
  }

  /** Rest = "..." restName */
  Rest(start: number): unknown {
    const { units, actions } = this;
    let at = start;
    if (units[at] !== 46 || units[at + 1] !== 46 || units[at + 2] !== 46) return FAILED; // ...
    at += 3;
    at = this.skip(at);
    const end1 = this.restName(at);
    if (end1 < 0) return FAILED;
    const value2 = this.token(at, end1);
    at = end1;
    const made = actions.Rest({ start, end: at }, null, value2);
    this.reached = at;
    return made;
  }

  /** patternKey (name in dict pattern) = name */
  patternKey(at: number): number {
    if ((at = this.name(at)) < 0) return -1;
    return at;
  }

  /** self (keyword) = "self" ~identPart */
  self(at: number): number {
    const { units } = this;
    if (units[at] !== 115 || units[at + 1] !== 101 || units[at + 2] !== 108 || units[at + 3] !== 102) return -1; // self
    at += 4;
    const unit1 = units[at];
    if ((unit1 >= 48 && unit1 <= 57) || (unit1 >= 65 && unit1 <= 90) || unit1 === 95 || (unit1 >= 97 && unit1 <= 122) || unit1 >= 128) return -1;
    return at;
  }

  /** elementOp (operator) = "+" ~"=" | "-" ~("=" | ">") | "*" ~"=" | "/" ~"=" | "%" ~"=" | "==" | "!=" | "<=" | ">=" | "<" | ">" */
  elementOp(at: number): number {
    const { units } = this;
    switch (units[at]) {
      case 33 /* ! */: {
        let at2 = at;
        if (units[at2] !== 33 || units[at2 + 1] !== 61) return -1; // !=
        at2 += 2;
        at = at2;
        return at;
      }
      case 37 /* % */: {
        let at4 = at;
        if (units[at4] !== 37) return -1; // %
        at4++;
        if (units[at4] === 61) return -1;
        at = at4;
        return at;
      }
      case 42 /* '*' */: {
        let at6 = at;
        if (units[at6] !== 42) return -1; // '*'
        at6++;
        if (units[at6] === 61) return -1;
        at = at6;
        return at;
      }
      case 43 /* + */: {
        let at8 = at;
        if (units[at8] !== 43) return -1; // +
        at8++;
        if (units[at8] === 61) return -1;
        at = at8;
        return at;
      }
      case 45 /* - */: {
        let at10 = at;
        if (units[at10] !== 45) return -1; // -
        at10++;
        if (units[at10] >= 61 && units[at10] <= 62) return -1;
        at = at10;
        return at;
      }
      case 47 /* / */: {
        let at12 = at;
        if (units[at12] !== 47) return -1; // /
        at12++;
        if (units[at12] === 61) return -1;
        at = at12;
        return at;
      }
      case 60 /* < */: {
        if (units[at] === 60 && units[at + 1] === 61) {
          at += 2; // <=
          return at;
        }
        let at14 = at;
        if (units[at14] !== 60) return -1; // <
        at14++;
        at = at14;
        return at;
      }
      case 61 /* = */: {
        let at16 = at;
        if (units[at16] !== 61 || units[at16 + 1] !== 61) return -1; // ==
        at16 += 2;
        at = at16;
        return at;
      }
      default: {
        if (units[at] === 62 && units[at + 1] === 61) {
          at += 2; // >=
          return at;
        }
        let at18 = at;
        if (units[at18] !== 62) return -1; // >
        at18++;
        at = at18;
        return at;
      }
    }
  }

  /** dictColon (colon of dict entry) = colon */
  dictColon(at: number): number {
    if ((at = this.colon(at)) < 0) return -1;
    return at;
  }

  /** Rest = "..." restName */
  aheadRest(at: number): number {
    const { units } = this;
    if (units[at] !== 46 || units[at + 1] !== 46 || units[at + 2] !== 46) return -1; // ...
    at += 3;
    at = this.skip(at);
    if ((at = this.restName(at)) < 0) return -1;
    return at;
  }

  /** Pattern = patternName | CollectionPattern */
  aheadPattern(at: number): number {
    const { units } = this;
    switch (units[at]) {
      case 91 /* [ */: case 123 /* { */: {
        return this.aheadCollectionPattern(at);
      }
      default: {
        return this.patternName(at);
      }
    }
  }

  /** restName (name after dots) = name */
  restName(at: number): number {
    if ((at = this.name(at)) < 0) return -1;
    return at;
  }

  protected skip(at: number): number {
    const unit = this.units[at]!;
    return (unit >= 9 && unit <= 10) || unit === 13 || unit === 32 || unit === 35 || unit === 47 ? this.spaces(at) : at;
  }

  protected forgetTokens(): void {
    this.nameStart = NOWHERE;
    this.spacesStart = NOWHERE;
  }
}
