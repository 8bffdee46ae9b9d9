// Ruff programs of any length that look like what people write: the input of the compile-time benchmark.
//
// A program is a row of units. Each unit is one of the shapes below with names and numbers of its own, taken from a
// seeded generator, so that the same length always gives the same text, and is called at the end of the file: the
// programs run, and the sum that they print depends on every unit.

const NOUNS = ['order', 'user', 'ticket', 'account', 'sensor', 'route', 'page', 'token', 'invoice', 'task'];
const FIELDS = ['count', 'weight', 'price', 'level', 'score', 'delay', 'rank', 'size'];

function random(seed) {
  let state = seed;
  const next = (limit) => {
    state = (state * 16807) % 2147483647;
    return state % limit;
  };
  return { next, pick: (list) => list[next(list.length)] };
}

const SHAPES = [
  function record({ name, field, other, number }) {
    return `# A ${name} and what can be done with it.
struct ${name} {
    id, ${field}, ${other}, tags

    func total(self) { return self.${field} * ${number} + self.${other} }

    func tagged(self, tag) {
        mut copy := self
        copy.tags := push(copy.tags, tag)
        return copy
    }

    func is_large(self) { return self.total() > ${number} && len(self.tags) > 0 }
}

func make_${name}(id) {
    return ${name} { id: id, ${field}: id * 3 % ${number}, ${other}: id + ${number}, tags: [] }
}

func run_${name}(n) {
    mut sum_so_far := 0
    for i in range(n) {
        item := make_${name}(i).tagged("t\${i}")
        if item.is_large() { sum_so_far := sum_so_far + item.total() } else { sum_so_far := sum_so_far + 1 }
    }
    return sum_so_far
}
`;
  },
  function parser({ name, number }) {
    return `# Reads lines such as "key = 12" into a dict; what cannot be read is counted.
func parse_${name}(line) {
    let parts := split(line, "=")
    if len(parts) != 2 { return Err("no value in '\${line}'") }
    let key := trim(parts[0])
    try {
        return Ok([key, parse_int(trim(parts[1]))])
    } except e {
        return Err("\${key}: \${e.message}")
    }
}

func run_${name}(n) {
    mut settings := {}
    mut problems := []
    for line in ["alpha = ${number}", "beta = x\${n}", "gamma", "delta=\${n}", ""] {
        match parse_${name}(line) {
            case Ok(pair): { settings[pair[0]] := pair[1] }
            case Err(reason): { problems := push(problems, reason) }
        }
    }
    mut result := len(problems) * 100
    for key in keys(settings) {
        result := result + settings[key] * len(key)
    }
    return result
}
`;
  },
  function pipeline({ name, number, other }) {
    return `# From raw numbers to a report, in steps.
func keep_${name}(x) { return x % 3 != 1 || x > ${number} }

func run_${name}(n) {
    let raw := map(range(n + 10), func(x) { return (x * ${number} + 7) % 101 })
    let kept := filter(raw, keep_${name})
    let ${other}_total := reduce(kept, 0, func(so_far, x) { return so_far + x })
    mut lines_of_report := []
    for pair in enumerate(kept) {
        shown := pad_left(to_string(pair[1]), 6, " ")
        lines_of_report := push(lines_of_report, "\${pair[0]}:\${shown}")
    }
    return ${other}_total + len(join(lines_of_report, "\\n"))
}
`;
  },
  function search({ name, number }) {
    return `# Breadth-first search on a small grid of cells.
func neighbours_${name}(row, column, size) {
    mut found := []
    for step in [[0, 1], [1, 0], [0, -1], [-1, 0]] {
        r := row + step[0]
        c := column + step[1]
        if r >= 0 && r < size && c >= 0 && c < size { found := push(found, [r, c]) }
    }
    return found
}

func run_${name}(n) {
    let size := n % 4 + 3
    mut distance := {}
    mut waiting := [[0, 0]]
    mut at := 0
    distance["0,0"] := 0
    while at < len(waiting) {
        cell := waiting[at]
        at += 1
        here := distance["\${cell[0]},\${cell[1]}"]
        for next in neighbours_${name}(cell[0], cell[1], size) {
            key := "\${next[0]},\${next[1]}"
            if has_key(distance, key) == 0 && (next[0] * ${number} + next[1]) % 7 != 3 {
                distance[key] := here + 1
                waiting := push(waiting, next)
            }
        }
    }
    return sum(values(distance))
}
`;
  },
  function closures({ name, number }) {
    return `# Handlers by name, each a function with its own state.
func counter_${name}(step) {
    mut count := 0
    return func(times) {
        count := count + step * times
        return count
    }
}

handlers_${name} := {
    "up": counter_${name}(${number}),
    "down": counter_${name}(-1),
    "same": func(times) { return times }
}

func run_${name}(n) {
    mut last := 0
    for verb in ["up", "down", "same", "up", "unknown"] {
        if has_key(handlers_${name}, verb) {
            handler := handlers_${name}[verb]
            last := last + handler(n)
        } else {
            last := last - 1
        }
    }
    return last
}
`;
  },
  function variants({ name, number }) {
    return `# A tree of variants and its value.
enum Node_${name} { Leaf, Sum, Scaled }

func value_${name}(node) {
    match node {
        case Node_${name}::Leaf(number): { return number }
        case Node_${name}::Sum(nodes): {
            mut total := 0
            for inner in nodes { total := total + value_${name}(inner) }
            return total
        }
        case Node_${name}::Scaled(pair): { return pair[0] * value_${name}(pair[1]) }
        default: { throw("not a node: \${node}") }
    }
}

func run_${name}(n) {
    let leaf := Node_${name}::Leaf(n)
    let other := Node_${name}::Leaf(${number})
    let both := Node_${name}::Sum([leaf, other, leaf])
    let tree := Node_${name}::Scaled([2, both])
    return value_${name}(tree)
}
`;
  },
];

function unit(index, { next, pick }) {
  const noun = pick(NOUNS);
  const field = pick(FIELDS);
  const other = pick(FIELDS.filter((candidate) => candidate !== field));
  const shape = SHAPES[index % SHAPES.length];
  const name = `${noun}_${index}`;
  return { name, text: shape({ name, field, other, number: next(90) + 10 }) };
}

/** A program of at least `lines` lines, and few more than that. */
export function generate(lines) {
  const source = random(lines + 1);
  const units = [];
  let written = 4;
  while (written < lines) {
    const made = unit(units.length, source);
    units.push(made);
    written += made.text.split('\n').length + 1;
  }
  const calls = units.map(
    ({ name }, i) => `checksum := (checksum * 31 + run_${name}(${(i % 9) + 2})) % 1000000007`,
  );
  return [...units.map(({ text }) => text), 'mut checksum := 0', ...calls, 'print(checksum)', ''].join('\n');
}
