import sys


def num(n):
    return ["num", n]


def variable(name):
    return ["var", name]


def add(a, b):
    return ["add", a, b]


def assign(name, value):
    return ["set", name, value]


def call(name, operands):
    return ["call", name, operands]


def evaluate(node, variables, functions):
    kind = node[0]
    if kind == "num" or kind == "text":
        return node[1]
    if kind == "var":
        return variables[node[1]]
    if kind == "set":
        value = variables[node[1]] = evaluate(node[2], variables, functions)
        return value
    if kind == "block":
        value = None
        for step in node[1]:
            value = evaluate(step, variables, functions)
        return value
    if kind == "if":
        chosen = node[2] if evaluate(node[1], variables, functions) else node[3]
        return evaluate(chosen, variables, functions)
    if kind == "while":
        while evaluate(node[1], variables, functions):
            evaluate(node[2], variables, functions)
        return None
    if kind == "call":
        function = functions[node[1]]
        values = [evaluate(operand, variables, functions) for operand in node[2]]
        return evaluate(function["body"], dict(zip(function["params"], values)), functions)
    if kind == "list":
        return [evaluate(item, variables, functions) for item in node[1]]
    if kind == "length":
        return len(evaluate(node[1], variables, functions))
    left = evaluate(node[1], variables, functions)
    return operate(kind, left, evaluate(node[2], variables, functions))


def operate(kind, left, right):
    if kind == "add":
        return left + str(right) if isinstance(left, str) else left + right
    if kind == "sub":
        return left - right
    if kind == "mul":
        return left * right
    if kind == "mod":
        return left % right
    if kind == "less":
        return left < right
    if kind == "equal":
        return left == right
    if kind == "at":
        return left[right]
    if kind == "append":
        return left + [right]
    raise ValueError(f"unknown node {kind}")


def functions_of_program():
    n = variable("n")
    i = variable("i")
    return {
        "fib": {
            "params": ["n"],
            "body": ["if", ["less", n, num(2)], n,
                     add(call("fib", [["sub", n, num(1)]]), call("fib", [["sub", n, num(2)]]))],
        },
        "label": {
            "params": ["n"],
            "body": ["if", ["equal", ["mod", n, num(3)], num(0)], ["text", "fizz"], add(["text", "n"], n)],
        },
        "squares": {
            "params": ["n"],
            "body": ["block", [
                assign("xs", ["list", []]),
                assign("i", num(0)),
                ["while", ["less", i, n], ["block", [
                    assign("xs", ["append", variable("xs"), ["mul", i, i]]),
                    assign("i", add(i, num(1))),
                ]]],
                variable("xs"),
            ]],
        },
    }


def program(rounds):
    i = variable("i")
    return ["block", [
        assign("i", num(0)),
        assign("total", num(0)),
        assign("letters", num(0)),
        ["while", ["less", i, num(rounds)], ["block", [
            assign("total", add(variable("total"), call("fib", [add(num(8), ["mod", i, num(5)])]))),
            assign("letters", add(variable("letters"), ["length", call("label", [i])])),
            assign("xs", add(call("squares", [num(20)]), ["list", [i, ["text", "end"]]])),
            assign("total", add(variable("total"), ["at", variable("xs"), ["mod", i, num(21)]])),
            assign("total", ["mod", variable("total"), num(1000003)]),
            assign("i", add(i, num(1))),
        ]]],
        ["list", [variable("total"), variable("letters"), ["length", variable("xs")]]],
    ]]


print(evaluate(program(int(sys.argv[1]) if len(sys.argv) > 1 else 8000), {}, functions_of_program()))
