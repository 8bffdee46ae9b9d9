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
    repeat2: for (;;) {
      let at4 = at;
      at4 = this.skip(at4);
      let value5: unknown;
      choice6: {
        switch (units[at4]) {
          case 59 /* ; */: {
            let at8 = at4;
            const end9 = this.semicolon(at8);
            if (end9 < 0) break repeat2;
            const value10 = actions.semicolon({ start: at8, end: end9 }, this.text.slice(at8, end9));
            at8 = end9;
            at4 = at8;
            value5 = value10;
            break choice6;
          }
          default: {
            let at12 = at4;
            const value13 = this.Statement(at12);
            if (value13 === FAILED) break repeat2;
            at12 = this.reached;
            at4 = at12;
            value5 = value13;
            break choice6;
          }
        }
      }
      if (value1 === NONE) value1 = [value5]; else value1.push(value5);
      at = at4;
      this.forget();
    }
    at = this.skip(at);
    let end14 = at;
    if (units[end14] !== -1) return FAILED;
    const value15 = this.token(at, end14);
    at = end14;
    const made = actions.Program({ start, end: at }, value1, value15);
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
    absent9: {
      let at10 = at;
      at10 = this.skip(at10);
      if (units[at10] !== 40) break absent9; // (
      at10++;
      return FAILED;
    }
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
    repeat6: for (;;) {
      let at8 = at;
      at8 = this.skip(at8);
      const end9 = this.binaryOp(at8);
      if (end9 < 0) break repeat6;
      const value10 = this.token(at8, end9);
      at8 = end9;
      at8 = this.skip(at8);
      const value11 = this.Operand(at8);
      if (value11 === FAILED) break repeat6;
      at8 = this.reached;
      if (value4 === NONE) value4 = [value10]; else value4.push(value10);
      if (value5 === NONE) value5 = [value11]; else value5.push(value11);
      at = at8;
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
    let at5 = at;
    at5 = this.skip(at5);
    if ((at5 = this.notAssignedAgain(at5)) < 0) return FAILED;
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
    let at3 = at;
    at3 = this.skip(at3);
    if ((at3 = this.notAssigned(at3)) < 0) return FAILED;
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
    repeat10: for (;;) {
      let at12 = at;
      at12 = this.skip(at12);
      if (!(units[at12] === 101)) break repeat10;
      const value13 = this.ElseIf(at12);
      if (value13 === FAILED) break repeat10;
      at12 = this.reached;
      if (value9 === NONE) value9 = [value13]; else value9.push(value13);
      at = at12;
    }
    let value14: unknown = null;
    option15: {
      let at16 = at;
      at16 = this.skip(at16);
      if (!(units[at16] === 101)) break option15;
      const value17 = this.Else(at16);
      if (value17 === FAILED) break option15;
      at16 = this.reached;
      value14 = value17;
      at = at16;
    }
    const made = actions.If({ start, end: at }, value2, value3, value5, value6, value8, value9, value14);
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
    repeat7: for (;;) {
      let at9 = at;
      at9 = this.skip(at9);
      if (!(units[at9] >= 99 && units[at9] <= 100)) break repeat7;
      let value10: unknown;
      choice11: {
        switch (units[at9]) {
          case 99 /* c */: {
            let at13 = at9;
            const value14 = this.Case(at13);
            if (value14 === FAILED) break repeat7;
            at13 = this.reached;
            at9 = at13;
            value10 = value14;
            break choice11;
          }
          default: {
            let at16 = at9;
            const value17 = this.Default(at16);
            if (value17 === FAILED) break repeat7;
            at16 = this.reached;
            at9 = at16;
            value10 = value17;
            break choice11;
          }
        }
      }
      if (value6 === NONE) value6 = [value10]; else value6.push(value10);
      at = at9;
    }
    at = this.skip(at);
    const end18 = this.matchClose(at);
    if (end18 < 0) return FAILED;
    const value19 = this.token(at, end18, "}");
    at = end18;
    const made = actions.Match({ start, end: at }, value2, value3, value5, value6, value19);
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
    repeat8: for (;;) {
      let at10 = at;
      at10 = this.skip(at10);
      if (!(units[at10] >= 0)) break repeat8;
      let value11: unknown;
      choice12: {
        switch (units[at10]) {
          case 97 /* a */: case 102 /* f */: {
            attempt13: {
              let at14 = at10;
              const value15 = this.Method(at14);
              if (value15 === FAILED) break attempt13;
              at14 = this.reached;
              at10 = at14;
              value11 = value15;
              break choice12;
            }
            attempt16: {
              let at17 = at10;
              const value18 = this.StructField(at17);
              if (value18 === FAILED) break attempt16;
              at17 = this.reached;
              at10 = at17;
              value11 = value18;
              break choice12;
            }
            let at20 = at10;
            const end21 = this.skippedToken(at20);
            if (end21 < 0) break repeat8;
            const value22 = actions.skippedToken({ start: at20, end: end21 }, this.text.slice(at20, end21));
            at20 = end21;
            at10 = at20;
            value11 = value22;
            break choice12;
          }
          case 65 /* A */: case 66 /* B */: case 67 /* C */: case 68 /* D */: case 69 /* E */: case 70 /* F */: case 71 /* G */: case 72 /* H */: case 73 /* I */: case 74 /* J */: case 75 /* K */: case 76 /* L */: case 77 /* M */: case 78 /* N */: case 79 /* O */: case 80 /* P */: case 81 /* Q */: case 82 /* R */: case 83 /* S */: case 84 /* T */: case 85 /* U */: case 86 /* V */: case 87 /* W */: case 88 /* X */: case 89 /* Y */: case 90 /* Z */: case 95 /* _ */: case 98 /* b */: case 99 /* c */: case 100 /* d */: case 101 /* e */: case 103 /* g */: case 104 /* h */: case 105 /* i */: case 106 /* j */: case 107 /* k */: case 108 /* l */: case 109 /* m */: case 110 /* n */: case 111 /* o */: case 112 /* p */: case 113 /* q */: case 114 /* r */: case 115 /* s */: case 116 /* t */: case 117 /* u */: case 118 /* v */: case 119 /* w */: case 120 /* x */: case 121 /* y */: case 122 /* z */: {
            attempt23: {
              let at24 = at10;
              const value25 = this.StructField(at24);
              if (value25 === FAILED) break attempt23;
              at24 = this.reached;
              at10 = at24;
              value11 = value25;
              break choice12;
            }
            let at27 = at10;
            const end28 = this.skippedToken(at27);
            if (end28 < 0) break repeat8;
            const value29 = actions.skippedToken({ start: at27, end: end28 }, this.text.slice(at27, end28));
            at27 = end28;
            at10 = at27;
            value11 = value29;
            break choice12;
          }
          default: {
            let at31 = at10;
            const end32 = this.skippedToken(at31);
            if (end32 < 0) break repeat8;
            const value33 = actions.skippedToken({ start: at31, end: end32 }, this.text.slice(at31, end32));
            at31 = end32;
            at10 = at31;
            value11 = value33;
            break choice12;
          }
        }
      }
      if (value7 === NONE) value7 = [value11]; else value7.push(value11);
      at = at10;
    }
    at = this.skip(at);
    const end34 = this.structClose(at);
    if (end34 < 0) return FAILED;
    const value35 = this.token(at, end34, "}");
    at = end34;
    const made = actions.Struct({ start, end: at }, value2, value4, value6, value7, value35);
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
    repeat4: for (;;) {
      let at6 = at;
      at6 = this.skip(at6);
      if (!(units[at6] === 44)) break repeat4;
      if (units[at6] !== 44) break repeat4; // ,
      at6++;
      at6 = this.skip(at6);
      const value7 = this.Expression(at6);
      if (value7 === FAILED) break repeat4;
      at6 = this.reached;
      if (value3 === NONE) value3 = [value7]; else value3.push(value7);
      at = at6;
    }
    let value8: unknown = null;
    option9: {
      let at10 = at;
      at10 = this.skip(at10);
      if (units[at10] !== 44) break option9; // ,
      at10++;
      value8 = null;
      at = at10;
    }
    const made = actions.ExpressionList({ start, end: at }, value1, value2, value3, value8);
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
          repeat9: for (;;) {
            let at11 = at7;
            at11 = this.skip(at11);
            if (!(units[at11] === 33 || units[at11] === 45 || units[at11] === 97)) break repeat9;
            const end12 = this.prefixOp(at11);
            if (end12 < 0) break repeat9;
            const value13 = this.token(at11, end12);
            at11 = end12;
            if (value8 === NONE) value8 = [value13]; else value8.push(value13);
            at7 = at11;
          }
          let value14: unknown;
          at7 = this.skip(at7);
          choice15: {
            switch (units[at7]) {
              case 34 /* " */: {
                let at17 = at7;
                const end18 = this.string(at17);
                if (end18 < 0) return FAILED;
                const value19 = actions.string({ start: at17, end: end18 }, this.text.slice(at17, end18));
                at17 = end18;
                at7 = at17;
                value14 = value19;
                break choice15;
              }
              case 40 /* ( */: {
                let at21 = at7;
                const value22 = this.Paren(at21);
                if (value22 === FAILED) return FAILED;
                at21 = this.reached;
                at7 = at21;
                value14 = value22;
                break choice15;
              }
              case 78 /* N */: {
                attempt23: {
                  let at24 = at7;
                  const value25 = this.Reference(at24);
                  if (value25 === FAILED) break attempt23;
                  at24 = this.reached;
                  at7 = at24;
                  value14 = value25;
                  break choice15;
                }
                let at27 = at7;
                const end28 = this.none(at27);
                if (end28 < 0) return FAILED;
                const value29 = actions.none({ start: at27, end: end28 }, this.text.slice(at27, end28));
                at27 = end28;
                at7 = at27;
                value14 = value29;
                break choice15;
              }
              case 91 /* [ */: {
                let at31 = at7;
                const value32 = this.Array(at31);
                if (value32 === FAILED) return FAILED;
                at31 = this.reached;
                at7 = at31;
                value14 = value32;
                break choice15;
              }
              case 97 /* a */: {
                attempt33: {
                  let at34 = at7;
                  const value35 = this.Reference(at34);
                  if (value35 === FAILED) break attempt33;
                  at34 = this.reached;
                  at7 = at34;
                  value14 = value35;
                  break choice15;
                }
                let at37 = at7;
                const value38 = this.Function(at37);
                if (value38 === FAILED) return FAILED;
                at37 = this.reached;
                at7 = at37;
                value14 = value38;
                break choice15;
              }
              case 102 /* f */: {
                attempt39: {
                  let at40 = at7;
                  const value41 = this.Reference(at40);
                  if (value41 === FAILED) break attempt39;
                  at40 = this.reached;
                  at7 = at40;
                  value14 = value41;
                  break choice15;
                }
                attempt42: {
                  let at43 = at7;
                  const end44 = this.constant(at43);
                  if (end44 < 0) break attempt42;
                  const value45 = actions.constant({ start: at43, end: end44 }, this.text.slice(at43, end44));
                  at43 = end44;
                  at7 = at43;
                  value14 = value45;
                  break choice15;
                }
                let at47 = at7;
                const value48 = this.Function(at47);
                if (value48 === FAILED) return FAILED;
                at47 = this.reached;
                at7 = at47;
                value14 = value48;
                break choice15;
              }
              case 121 /* y */: {
                attempt49: {
                  let at50 = at7;
                  const value51 = this.Reference(at50);
                  if (value51 === FAILED) break attempt49;
                  at50 = this.reached;
                  at7 = at50;
                  value14 = value51;
                  break choice15;
                }
                let at53 = at7;
                const value54 = this.Yield(at53);
                if (value54 === FAILED) return FAILED;
                at53 = this.reached;
                at7 = at53;
                value14 = value54;
                break choice15;
              }
              case 123 /* { */: {
                let at56 = at7;
                const value57 = this.Dict(at56);
                if (value57 === FAILED) return FAILED;
                at56 = this.reached;
                at7 = at56;
                value14 = value57;
                break choice15;
              }
              case 69 /* E */: case 79 /* O */: case 83 /* S */: {
                attempt58: {
                  let at59 = at7;
                  const value60 = this.Reference(at59);
                  if (value60 === FAILED) break attempt58;
                  at59 = this.reached;
                  at7 = at59;
                  value14 = value60;
                  break choice15;
                }
                let at62 = at7;
                const value63 = this.Outcome(at62);
                if (value63 === FAILED) return FAILED;
                at62 = this.reached;
                at7 = at62;
                value14 = value63;
                break choice15;
              }
              case 110 /* n */: case 115 /* s */: case 116 /* t */: {
                attempt64: {
                  let at65 = at7;
                  const value66 = this.Reference(at65);
                  if (value66 === FAILED) break attempt64;
                  at65 = this.reached;
                  at7 = at65;
                  value14 = value66;
                  break choice15;
                }
                let at68 = at7;
                const end69 = this.constant(at68);
                if (end69 < 0) return FAILED;
                const value70 = actions.constant({ start: at68, end: end69 }, this.text.slice(at68, end69));
                at68 = end69;
                at7 = at68;
                value14 = value70;
                break choice15;
              }
              case 48 /* 0 */: case 49 /* 1 */: case 50 /* 2 */: case 51 /* 3 */: case 52 /* 4 */: case 53 /* 5 */: case 54 /* 6 */: case 55 /* 7 */: case 56 /* 8 */: case 57 /* 9 */: {
                let at72 = at7;
                const end73 = this.number(at72);
                if (end73 < 0) return FAILED;
                const value74 = actions.number({ start: at72, end: end73 }, this.text.slice(at72, end73));
                at72 = end73;
                at7 = at72;
                value14 = value74;
                break choice15;
              }
              default: {
                let at76 = at7;
                const value77 = this.Reference(at76);
                if (value77 === FAILED) return FAILED;
                at76 = this.reached;
                at7 = at76;
                value14 = value77;
                break choice15;
              }
            }
          }
          let value78: unknown[] = NONE;
          repeat79: for (;;) {
            let at81 = at7;
            at81 = this.skip(at81);
            if (!(units[at81] === 40 || units[at81] === 46 || units[at81] === 63 || units[at81] === 91)) break repeat79;
            const value82 = this.Postfix(at81);
            if (value82 === FAILED) break repeat79;
            at81 = this.reached;
            if (value78 === NONE) value78 = [value82]; else value78.push(value82);
            at7 = at81;
          }
          absent83: {
            let at84 = at7;
            at84 = this.skip(at84);
            if (units[at84] !== 40) break absent83; // (
            at84++;
            return FAILED;
          }
          absent85: {
            let at86 = at7;
            at86 = this.skip(at86);
            if (units[at86] !== 91) break absent85; // [
            at86++;
            return FAILED;
          }
          let value87: unknown = null;
          option88: {
            let at89 = at7;
            at89 = this.skip(at89);
            if (!(units[at89] === 46 || units[at89] === 63)) break option88;
            const value90 = this.StrayDot(at89);
            if (value90 === FAILED) break option88;
            at89 = this.reached;
            value87 = value90;
            at7 = at89;
          }
          at = at7;
          value1 = value8;
          value2 = value14;
          value3 = value78;
          value4 = value87;
          break choice5;
        }
        default: {
          attempt91: {
            let at92 = at;
            let value93: unknown[] = NONE;
            repeat94: for (;;) {
              let at96 = at92;
              at96 = this.skip(at96);
              if (!(units[at96] === 33 || units[at96] === 45 || units[at96] === 97)) break repeat94;
              const end97 = this.prefixOp(at96);
              if (end97 < 0) break repeat94;
              const value98 = this.token(at96, end97);
              at96 = end97;
              if (value93 === NONE) value93 = [value98]; else value93.push(value98);
              at92 = at96;
            }
            at92 = this.skip(at92);
            const value99 = this.StructLiteral(at92);
            if (value99 === FAILED) break attempt91;
            at92 = this.reached;
            let value100: unknown[] = NONE;
            repeat101: for (;;) {
              let at103 = at92;
              at103 = this.skip(at103);
              if (!(units[at103] >= 0)) break repeat101;
              const end104 = this.nothing(at103);
              if (end104 < 0) break repeat101;
              const value105 = this.token(at103, end104);
              at103 = end104;
              if (value100 === NONE) value100 = [value105]; else value100.push(value105);
              at92 = at103;
            }
            let value106: unknown = null;
            option107: {
              let at108 = at92;
              at108 = this.skip(at108);
              if (!(units[at108] >= 0)) break option107;
              const end109 = this.nothing(at108);
              if (end109 < 0) break option107;
              const value110 = this.token(at108, end109);
              at108 = end109;
              value106 = value110;
              at92 = at108;
            }
            at = at92;
            value1 = value93;
            value2 = value99;
            value3 = value100;
            value4 = value106;
            break choice5;
          }
          let at112 = at;
          let value113: unknown[] = NONE;
          repeat114: for (;;) {
            let at116 = at112;
            at116 = this.skip(at116);
            if (!(units[at116] === 33 || units[at116] === 45 || units[at116] === 97)) break repeat114;
            const end117 = this.prefixOp(at116);
            if (end117 < 0) break repeat114;
            const value118 = this.token(at116, end117);
            at116 = end117;
            if (value113 === NONE) value113 = [value118]; else value113.push(value118);
            at112 = at116;
          }
          let value119: unknown;
          at112 = this.skip(at112);
          choice120: {
            switch (units[at112]) {
              case 34 /* " */: {
                let at122 = at112;
                const end123 = this.string(at122);
                if (end123 < 0) return FAILED;
                const value124 = actions.string({ start: at122, end: end123 }, this.text.slice(at122, end123));
                at122 = end123;
                at112 = at122;
                value119 = value124;
                break choice120;
              }
              case 40 /* ( */: {
                let at126 = at112;
                const value127 = this.Paren(at126);
                if (value127 === FAILED) return FAILED;
                at126 = this.reached;
                at112 = at126;
                value119 = value127;
                break choice120;
              }
              case 78 /* N */: {
                attempt128: {
                  let at129 = at112;
                  const value130 = this.Reference(at129);
                  if (value130 === FAILED) break attempt128;
                  at129 = this.reached;
                  at112 = at129;
                  value119 = value130;
                  break choice120;
                }
                let at132 = at112;
                const end133 = this.none(at132);
                if (end133 < 0) return FAILED;
                const value134 = actions.none({ start: at132, end: end133 }, this.text.slice(at132, end133));
                at132 = end133;
                at112 = at132;
                value119 = value134;
                break choice120;
              }
              case 91 /* [ */: {
                let at136 = at112;
                const value137 = this.Array(at136);
                if (value137 === FAILED) return FAILED;
                at136 = this.reached;
                at112 = at136;
                value119 = value137;
                break choice120;
              }
              case 97 /* a */: {
                attempt138: {
                  let at139 = at112;
                  const value140 = this.Reference(at139);
                  if (value140 === FAILED) break attempt138;
                  at139 = this.reached;
                  at112 = at139;
                  value119 = value140;
                  break choice120;
                }
                let at142 = at112;
                const value143 = this.Function(at142);
                if (value143 === FAILED) return FAILED;
                at142 = this.reached;
                at112 = at142;
                value119 = value143;
                break choice120;
              }
              case 102 /* f */: {
                attempt144: {
                  let at145 = at112;
                  const value146 = this.Reference(at145);
                  if (value146 === FAILED) break attempt144;
                  at145 = this.reached;
                  at112 = at145;
                  value119 = value146;
                  break choice120;
                }
                attempt147: {
                  let at148 = at112;
                  const end149 = this.constant(at148);
                  if (end149 < 0) break attempt147;
                  const value150 = actions.constant({ start: at148, end: end149 }, this.text.slice(at148, end149));
                  at148 = end149;
                  at112 = at148;
                  value119 = value150;
                  break choice120;
                }
                let at152 = at112;
                const value153 = this.Function(at152);
                if (value153 === FAILED) return FAILED;
                at152 = this.reached;
                at112 = at152;
                value119 = value153;
                break choice120;
              }
              case 121 /* y */: {
                attempt154: {
                  let at155 = at112;
                  const value156 = this.Reference(at155);
                  if (value156 === FAILED) break attempt154;
                  at155 = this.reached;
                  at112 = at155;
                  value119 = value156;
                  break choice120;
                }
                let at158 = at112;
                const value159 = this.Yield(at158);
                if (value159 === FAILED) return FAILED;
                at158 = this.reached;
                at112 = at158;
                value119 = value159;
                break choice120;
              }
              case 123 /* { */: {
                let at161 = at112;
                const value162 = this.Dict(at161);
                if (value162 === FAILED) return FAILED;
                at161 = this.reached;
                at112 = at161;
                value119 = value162;
                break choice120;
              }
              case 69 /* E */: case 79 /* O */: case 83 /* S */: {
                attempt163: {
                  let at164 = at112;
                  const value165 = this.Reference(at164);
                  if (value165 === FAILED) break attempt163;
                  at164 = this.reached;
                  at112 = at164;
                  value119 = value165;
                  break choice120;
                }
                let at167 = at112;
                const value168 = this.Outcome(at167);
                if (value168 === FAILED) return FAILED;
                at167 = this.reached;
                at112 = at167;
                value119 = value168;
                break choice120;
              }
              case 110 /* n */: case 115 /* s */: case 116 /* t */: {
                attempt169: {
                  let at170 = at112;
                  const value171 = this.Reference(at170);
                  if (value171 === FAILED) break attempt169;
                  at170 = this.reached;
                  at112 = at170;
                  value119 = value171;
                  break choice120;
                }
                let at173 = at112;
                const end174 = this.constant(at173);
                if (end174 < 0) return FAILED;
                const value175 = actions.constant({ start: at173, end: end174 }, this.text.slice(at173, end174));
                at173 = end174;
                at112 = at173;
                value119 = value175;
                break choice120;
              }
              case 48 /* 0 */: case 49 /* 1 */: case 50 /* 2 */: case 51 /* 3 */: case 52 /* 4 */: case 53 /* 5 */: case 54 /* 6 */: case 55 /* 7 */: case 56 /* 8 */: case 57 /* 9 */: {
                let at177 = at112;
                const end178 = this.number(at177);
                if (end178 < 0) return FAILED;
                const value179 = actions.number({ start: at177, end: end178 }, this.text.slice(at177, end178));
                at177 = end178;
                at112 = at177;
                value119 = value179;
                break choice120;
              }
              default: {
                let at181 = at112;
                const value182 = this.Reference(at181);
                if (value182 === FAILED) return FAILED;
                at181 = this.reached;
                at112 = at181;
                value119 = value182;
                break choice120;
              }
            }
          }
          let value183: unknown[] = NONE;
          repeat184: for (;;) {
            let at186 = at112;
            at186 = this.skip(at186);
            if (!(units[at186] === 40 || units[at186] === 46 || units[at186] === 63 || units[at186] === 91)) break repeat184;
            const value187 = this.Postfix(at186);
            if (value187 === FAILED) break repeat184;
            at186 = this.reached;
            if (value183 === NONE) value183 = [value187]; else value183.push(value187);
            at112 = at186;
          }
          absent188: {
            let at189 = at112;
            at189 = this.skip(at189);
            if (units[at189] !== 40) break absent188; // (
            at189++;
            return FAILED;
          }
          absent190: {
            let at191 = at112;
            at191 = this.skip(at191);
            if (units[at191] !== 91) break absent190; // [
            at191++;
            return FAILED;
          }
          let value192: unknown = null;
          option193: {
            let at194 = at112;
            at194 = this.skip(at194);
            if (!(units[at194] === 46 || units[at194] === 63)) break option193;
            const value195 = this.StrayDot(at194);
            if (value195 === FAILED) break option193;
            at194 = this.reached;
            value192 = value195;
            at112 = at194;
          }
          at = at112;
          value1 = value113;
          value2 = value119;
          value3 = value183;
          value4 = value192;
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
    repeat4: for (;;) {
      let at6 = at;
      at6 = this.skip(at6);
      if (!(units[at6] === 40 || units[at6] === 46 || units[at6] === 63 || units[at6] === 91)) break repeat4;
      const value7 = this.TargetStep(at6);
      if (value7 === FAILED) break repeat4;
      at6 = this.reached;
      if (value3 === NONE) value3 = [value7]; else value3.push(value7);
      at = at6;
    }
    let value8: unknown = null;
    option9: {
      let at10 = at;
      at10 = this.skip(at10);
      if (!(units[at10] === 46 || units[at10] === 63)) break option9;
      const value11 = this.StrayDot(at10);
      if (value11 === FAILED) break option9;
      at10 = this.reached;
      value8 = value11;
      at = at10;
    }
    const made = actions.Target({ start, end: at }, value2, value3, value8);
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
    repeat2: for (;;) {
      let at4 = at;
      at4 = this.skip(at4);
      let value5: unknown;
      choice6: {
        switch (units[at4]) {
          case 59 /* ; */: {
            let at8 = at4;
            const end9 = this.semicolon(at8);
            if (end9 < 0) break repeat2;
            const value10 = actions.semicolon({ start: at8, end: end9 }, this.text.slice(at8, end9));
            at8 = end9;
            at4 = at8;
            value5 = value10;
            break choice6;
          }
          default: {
            let at12 = at4;
            const value13 = this.Statement(at12);
            if (value13 === FAILED) break repeat2;
            at12 = this.reached;
            at4 = at12;
            value5 = value13;
            break choice6;
          }
        }
      }
      if (value1 === NONE) value1 = [value5]; else value1.push(value5);
      at = at4;
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
    repeat5: for (;;) {
      let at7 = at;
      at7 = this.skip(at7);
      if (!(units[at7] === 44)) break repeat5;
      if (units[at7] !== 44) break repeat5; // ,
      at7++;
      at7 = this.skip(at7);
      const end8 = this.variantName(at7);
      if (end8 < 0) break repeat5;
      const value9 = this.token(at7, end8);
      at7 = end8;
      if (value4 === NONE) value4 = [value9]; else value4.push(value9);
      at = at7;
    }
    let value10: unknown = null;
    option11: {
      let at12 = at;
      at12 = this.skip(at12);
      if (units[at12] !== 44) break option11; // ,
      at12++;
      value10 = null;
      at = at12;
    }
    const made = actions.EnumVariants({ start, end: at }, value2, value3, value4, value10);
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
    repeat7: for (;;) {
      let at9 = at;
      at9 = this.skip(at9);
      if (!(units[at9] === 46)) break repeat7;
      if (units[at9] !== 46) break repeat7; // .
      at9++;
      at9 = this.skip(at9);
      const end10 = this.modulePart(at9);
      if (end10 < 0) break repeat7;
      const value11 = this.token(at9, end10);
      at9 = end10;
      if (value6 === NONE) value6 = [value11]; else value6.push(value11);
      at = at9;
    }
    at = this.skip(at);
    const end12 = this.fromImport(at);
    if (end12 < 0) return FAILED;
    const value13 = this.token(at, end12, "import");
    at = end12;
    at = this.skip(at);
    const end14 = this.importedName(at);
    if (end14 < 0) return FAILED;
    const value15 = this.token(at, end14);
    at = end14;
    let value16: unknown[] = NONE;
    let value17: unknown[] = NONE;
    repeat18: for (;;) {
      let at20 = at;
      at20 = this.skip(at20);
      if (!(units[at20] === 44)) break repeat18;
      if (units[at20] !== 44) break repeat18; // ,
      at20++;
      at20 = this.skip(at20);
      const end21 = this.importedName(at20);
      if (end21 < 0) break repeat18;
      const value22 = this.token(at20, end21);
      at20 = end21;
      if (value17 === NONE) value17 = [value22]; else value17.push(value22);
      at = at20;
    }
    const made = actions.FromImport_ruff({ start, end: at }, value2, value4, value5, value6, value13, value15, value16, value17);
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
    repeat11: for (;;) {
      let at13 = at;
      at13 = this.skip(at13);
      if (!(units[at13] === 44)) break repeat11;
      if (units[at13] !== 44) break repeat11; // ,
      at13++;
      at13 = this.skip(at13);
      const end14 = this.importedName(at13);
      if (end14 < 0) break repeat11;
      const value15 = this.token(at13, end14);
      at13 = end14;
      if (value10 === NONE) value10 = [value15]; else value10.push(value15);
      at = at13;
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
    let at3 = at;
    at3 = this.skip(at3);
    if ((at3 = this.aheadStatementEnd(at3)) < 0) return FAILED;
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
    absent3: {
      let at4 = at;
      at4 = this.skip(at4);
      if ((at4 = this.aheadStructShape(at4)) < 0) break absent3;
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
    absent3: {
      let at4 = at;
      at4 = this.skip(at4);
      if ((at4 = this.name(at4)) < 0) break absent3;
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
    let at3 = at;
    at3 = this.skip(at3);
    if (units[at3] !== 123) return FAILED; // {
    at3++;
    let at4 = at;
    at4 = this.skip(at4);
    if ((at4 = this.aheadStructShape(at4)) < 0) return FAILED;
    at = this.skip(at);
    if (units[at] !== 123) return FAILED; // {
    at++;
    let value5: unknown = null;
    option6: {
      let at7 = at;
      at7 = this.skip(at7);
      if (!((units[at7] >= 65 && units[at7] <= 90) || units[at7] === 95 || (units[at7] >= 97 && units[at7] <= 122))) break option6;
      const value8 = this.StructEntries(at7);
      if (value8 === FAILED) break option6;
      at7 = this.reached;
      value5 = value8;
      at = at7;
    }
    at = this.skip(at);
    const end9 = this.structLiteralClose(at);
    if (end9 < 0) return FAILED;
    const value10 = this.token(at, end9, "}");
    at = end9;
    const made = actions.StructLiteral({ start, end: at }, value2, null, null, null, value5, value10);
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
    repeat2: for (;;) {
      let at4 = at;
      at4 = this.skip(at4);
      if (!(units[at4] === 40 || units[at4] === 46 || units[at4] === 63)) break repeat2;
      let value5: unknown;
      choice6: {
        switch (units[at4]) {
          case 40 /* ( */: {
            let at8 = at4;
            const value9 = this.Arguments(at8);
            if (value9 === FAILED) break repeat2;
            at8 = this.reached;
            at4 = at8;
            value5 = value9;
            break choice6;
          }
          case 46 /* . */: {
            let at11 = at4;
            const value12 = this.MethodCall(at11);
            if (value12 === FAILED) break repeat2;
            at11 = this.reached;
            at4 = at11;
            value5 = value12;
            break choice6;
          }
          default: {
            attempt13: {
              let at14 = at4;
              const value15 = this.OptionalField(at14);
              if (value15 === FAILED) break attempt13;
              at14 = this.reached;
              at4 = at14;
              value5 = value15;
              break choice6;
            }
            let at17 = at4;
            const end18 = this.tryOp(at17);
            if (end18 < 0) break repeat2;
            const value19 = actions.tryOp({ start: at17, end: end18 }, this.text.slice(at17, end18));
            at17 = end18;
            at4 = at17;
            value5 = value19;
            break choice6;
          }
        }
      }
      if (value1 === NONE) value1 = [value5]; else value1.push(value5);
      at = at4;
    }
    let value20: unknown;
    at = this.skip(at);
    choice21: {
      switch (units[at]) {
        case 46 /* . */: {
          let at23 = at;
          const value24 = this.Field(at23);
          if (value24 === FAILED) return FAILED;
          at23 = this.reached;
          at = at23;
          value20 = value24;
          break choice21;
        }
        default: {
          let at26 = at;
          const value27 = this.Index(at26);
          if (value27 === FAILED) return FAILED;
          at26 = this.reached;
          at = at26;
          value20 = value27;
          break choice21;
        }
      }
    }
    const made = actions.TargetStep({ start, end: at }, value1, value20);
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
    repeat4: for (;;) {
      let at6 = at;
      at6 = this.skip(at6);
      if (!(units[at6] === 44)) break repeat4;
      if (units[at6] !== 44) break repeat4; // ,
      at6++;
      at6 = this.skip(at6);
      const value7 = this.Parameter(at6);
      if (value7 === FAILED) break repeat4;
      at6 = this.reached;
      if (value3 === NONE) value3 = [value7]; else value3.push(value7);
      at = at6;
    }
    let value8: unknown = null;
    option9: {
      let at10 = at;
      at10 = this.skip(at10);
      if (units[at10] !== 44) break option9; // ,
      at10++;
      value8 = null;
      at = at10;
    }
    const made = actions.ParameterList({ start, end: at }, value1, value2, value3, value8);
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
    let at3 = at;
    at3 = this.skip(at3);
    if (units[at3] !== 123) return FAILED; // {
    at3++;
    let at4 = at;
    at4 = this.skip(at4);
    if ((at4 = this.aheadEmptyBraces(at4)) < 0) return FAILED;
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
    repeat6: for (;;) {
      let at8 = at;
      at8 = this.skip(at8);
      const end9 = this.binaryOp(at8);
      if (end9 < 0) break repeat6;
      const value10 = this.token(at8, end9);
      at8 = end9;
      at8 = this.skip(at8);
      const value11 = this.HeaderOperand(at8);
      if (value11 === FAILED) break repeat6;
      at8 = this.reached;
      if (value4 === NONE) value4 = [value10]; else value4.push(value10);
      if (value5 === NONE) value5 = [value11]; else value5.push(value11);
      at = at8;
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
    repeat4: for (;;) {
      let at6 = at;
      at6 = this.skip(at6);
      if (!(units[at6] === 44)) break repeat4;
      if (units[at6] !== 44) break repeat4; // ,
      at6++;
      at6 = this.skip(at6);
      const value7 = this.ArrayElement(at6);
      if (value7 === FAILED) break repeat4;
      at6 = this.reached;
      if (value3 === NONE) value3 = [value7]; else value3.push(value7);
      at = at6;
    }
    let value8: unknown = null;
    option9: {
      let at10 = at;
      at10 = this.skip(at10);
      if (units[at10] !== 44) break option9; // ,
      at10++;
      value8 = null;
      at = at10;
    }
    const made = actions.ArrayElements({ start, end: at }, value1, value2, value3, value8);
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
    repeat4: for (;;) {
      let at6 = at;
      at6 = this.skip(at6);
      if (!(units[at6] === 44)) break repeat4;
      if (units[at6] !== 44) break repeat4; // ,
      at6++;
      at6 = this.skip(at6);
      const value7 = this.LambdaParameter(at6);
      if (value7 === FAILED) break repeat4;
      at6 = this.reached;
      if (value3 === NONE) value3 = [value7]; else value3.push(value7);
      at = at6;
    }
    let value8: unknown = null;
    option9: {
      let at10 = at;
      at10 = this.skip(at10);
      if (units[at10] !== 44) break option9; // ,
      at10++;
      value8 = null;
      at = at10;
    }
    const made = actions.LambdaParameters({ start, end: at }, value1, value2, value3, value8);
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
    let at3 = at;
    at3 = this.skip(at3);
    if ((at3 = this.aheadYieldEnd(at3)) < 0) return FAILED;
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
    repeat4: for (;;) {
      let at6 = at;
      at6 = this.skip(at6);
      if (!(units[at6] === 44)) break repeat4;
      if (units[at6] !== 44) break repeat4; // ,
      at6++;
      at6 = this.skip(at6);
      const value7 = this.DictEntry(at6);
      if (value7 === FAILED) break repeat4;
      at6 = this.reached;
      if (value3 === NONE) value3 = [value7]; else value3.push(value7);
      at = at6;
    }
    let value8: unknown = null;
    option9: {
      let at10 = at;
      at10 = this.skip(at10);
      if (units[at10] !== 44) break option9; // ,
      at10++;
      value8 = null;
      at = at10;
    }
    const made = actions.DictEntries({ start, end: at }, value1, value2, value3, value8);
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
    absent5: {
      let at6 = at;
      at6 = this.skip(at6);
      if (units[at6] !== 40) break absent5; // (
      at6++;
      return FAILED;
    }
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
    repeat4: for (;;) {
      let at6 = at;
      at6 = this.skip(at6);
      if (!(units[at6] === 44)) break repeat4;
      if (units[at6] !== 44) break repeat4; // ,
      at6++;
      at6 = this.skip(at6);
      const value7 = this.StructEntry(at6);
      if (value7 === FAILED) break repeat4;
      at6 = this.reached;
      if (value3 === NONE) value3 = [value7]; else value3.push(value7);
      at = at6;
    }
    let value8: unknown = null;
    option9: {
      let at10 = at;
      at10 = this.skip(at10);
      if (units[at10] !== 44) break option9; // ,
      at10++;
      value8 = null;
      at = at10;
    }
    const made = actions.StructEntries({ start, end: at }, value1, value2, value3, value8);
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
    repeat4: for (;;) {
      let at6 = at;
      at6 = this.skip(at6);
      if (!(units[at6] === 44)) break repeat4;
      if (units[at6] !== 44) break repeat4; // ,
      at6++;
      at6 = this.skip(at6);
      const value7 = this.ArrayPatternElement(at6);
      if (value7 === FAILED) break repeat4;
      at6 = this.reached;
      if (value3 === NONE) value3 = [value7]; else value3.push(value7);
      at = at6;
    }
    let value8: unknown = null;
    option9: {
      let at10 = at;
      at10 = this.skip(at10);
      if (units[at10] !== 44) break option9; // ,
      at10++;
      value8 = null;
      at = at10;
    }
    const made = actions.ArrayPatternElements({ start, end: at }, value1, value2, value3, value8);
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
    repeat4: for (;;) {
      let at6 = at;
      at6 = this.skip(at6);
      if (!(units[at6] === 44)) break repeat4;
      if (units[at6] !== 44) break repeat4; // ,
      at6++;
      at6 = this.skip(at6);
      const value7 = this.DictPatternElement(at6);
      if (value7 === FAILED) break repeat4;
      at6 = this.reached;
      if (value3 === NONE) value3 = [value7]; else value3.push(value7);
      at = at6;
    }
    let value8: unknown = null;
    option9: {
      let at10 = at;
      at10 = this.skip(at10);
      if (units[at10] !== 44) break option9; // ,
      at10++;
      value8 = null;
      at = at10;
    }
    const made = actions.DictPatternElements({ start, end: at }, value1, value2, value3, value8);
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
    repeat1: for (;;) {
      let at3 = at;
      at3 = this.skip(at3);
      if (!(units[at3] === 44)) break repeat1;
      if (units[at3] !== 44) break repeat1; // ,
      at3++;
      at3 = this.skip(at3);
      if ((at3 = this.aheadArrayPatternElement(at3)) < 0) break repeat1;
      at = at3;
    }
    option4: {
      let at5 = at;
      at5 = this.skip(at5);
      if (units[at5] !== 44) break option4; // ,
      at5++;
      at = at5;
    }
    return at;
  }

  /** DictPatternElements = DictPatternElement ("," DictPatternElement)* ","? */
  aheadDictPatternElements(at: number): number {
    const { units } = this;
    if ((at = this.aheadDictPatternElement(at)) < 0) return -1;
    repeat1: for (;;) {
      let at3 = at;
      at3 = this.skip(at3);
      if (!(units[at3] === 44)) break repeat1;
      if (units[at3] !== 44) break repeat1; // ,
      at3++;
      at3 = this.skip(at3);
      if ((at3 = this.aheadDictPatternElement(at3)) < 0) break repeat1;
      at = at3;
    }
    option4: {
      let at5 = at;
      at5 = this.skip(at5);
      if (units[at5] !== 44) break option4; // ,
      at5++;
      at = at5;
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
    repeat2: for (;;) {
      let at4 = at;
      at4 = this.skip(at4);
      if (!(units[at4] === 33 || units[at4] === 45 || units[at4] === 97)) break repeat2;
      const end5 = this.prefixOp(at4);
      if (end5 < 0) break repeat2;
      const value6 = this.token(at4, end5);
      at4 = end5;
      if (value1 === NONE) value1 = [value6]; else value1.push(value6);
      at = at4;
    }
    at = this.skip(at);
    const value7 = this.BlockedName(at);
    if (value7 === FAILED) return FAILED;
    at = this.reached;
    const made = actions.BlockedOperand({ start, end: at }, value1, value7);
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
    repeat4: for (;;) {
      let at6 = at;
      at6 = this.skip(at6);
      const end7 = this.elementOp(at6);
      if (end7 < 0) break repeat4;
      const value8 = this.token(at6, end7);
      at6 = end7;
      at6 = this.skip(at6);
      const value9 = this.Operand(at6);
      if (value9 === FAILED) break repeat4;
      at6 = this.reached;
      if (value2 === NONE) value2 = [value8]; else value2.push(value8);
      if (value3 === NONE) value3 = [value9]; else value3.push(value9);
      at = at6;
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
