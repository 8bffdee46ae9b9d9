import sys


class Vector:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def plus(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def times(self, factor):
        return Vector(self.x * factor, self.y * factor)

    def dot(self, other):
        return self.x * other.x + self.y * other.y


class Particle:
    __slots__ = ("position", "velocity", "bounces")

    def __init__(self, position, velocity, bounces):
        self.position = position
        self.velocity = velocity
        self.bounces = bounces

    def step(self, dt):
        moved = self.position.plus(self.velocity.times(dt))
        if moved.x < 0 or moved.x > 100:
            return self.bounced(Vector(-self.velocity.x, self.velocity.y))
        if moved.y < 0 or moved.y > 100:
            return self.bounced(Vector(self.velocity.x, -self.velocity.y))
        return Particle(moved, self.velocity, self.bounces)

    def bounced(self, velocity):
        return Particle(self.position, velocity, self.bounces + 1)


def shown(number):
    return int(number) if number == int(number) else number


def main(n):
    particle = Particle(Vector(50.0, 20.0), Vector(3.25, -1.5), 0)
    energy = 0.0
    for _ in range(n):
        particle = particle.step(0.125)
        energy += particle.velocity.dot(particle.velocity)
    print(shown(particle.position.x), shown(particle.position.y), particle.bounces, shown(energy))


main(int(sys.argv[1]) if len(sys.argv) > 1 else 20000000)
