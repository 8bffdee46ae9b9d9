import sys
from math import pi, sqrt

SOLAR_MASS = 4 * pi * pi
DAYS = 365.24


class Body:
    __slots__ = ("x", "y", "z", "vx", "vy", "vz", "mass")

    def __init__(self, x, y, z, vx, vy, vz, mass):
        self.x, self.y, self.z = x, y, z
        self.vx, self.vy, self.vz = vx * DAYS, vy * DAYS, vz * DAYS
        self.mass = mass * SOLAR_MASS


def solar_system():
    bodies = [
        Body(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0),
        Body(4.841431442464721, -1.1603200440274284, -0.10362204447112311,
             0.001660076642744037, 0.007699011184197404, -0.0000690460016972063, 0.0009547919384243266),
        Body(8.34336671824458, 4.124798564124305, -0.4035234171143214,
             -0.00276742510726411, 0.004998528012349172, 0.000023041729757376393, 0.0002858859806661308),
        Body(12.894369562139131, -15.111151401698631, -0.22330757889265573,
             0.002964601375647616, 0.0023784717395948095, -0.000029658956854023756, 0.00004366244043351563),
        Body(15.379697114850917, -25.919314609987964, 0.17925877295037118,
             0.0026806777249038932, 0.001628241700382423, -0.00009515922545197159, 0.000051513890204661145),
    ]
    px = py = pz = 0.0
    for body in bodies:
        px += body.vx * body.mass
        py += body.vy * body.mass
        pz += body.vz * body.mass
    sun = bodies[0]
    sun.vx, sun.vy, sun.vz = -px / SOLAR_MASS, -py / SOLAR_MASS, -pz / SOLAR_MASS
    return bodies


def energy(bodies):
    total = 0.0
    for i, a in enumerate(bodies):
        total += 0.5 * a.mass * (a.vx * a.vx + a.vy * a.vy + a.vz * a.vz)
        for b in bodies[i + 1:]:
            dx, dy, dz = a.x - b.x, a.y - b.y, a.z - b.z
            total -= a.mass * b.mass / sqrt(dx * dx + dy * dy + dz * dz)
    return total


def simulate(steps, dt):
    bodies = solar_system()
    pairs = [(a, b) for i, a in enumerate(bodies) for b in bodies[i + 1:]]
    print(energy(bodies))
    for _ in range(steps):
        for a, b in pairs:
            dx, dy, dz = a.x - b.x, a.y - b.y, a.z - b.z
            squared = dx * dx + dy * dy + dz * dz
            pull = dt / (squared * sqrt(squared))
            mass_a, mass_b = a.mass * pull, b.mass * pull
            a.vx -= dx * mass_b
            a.vy -= dy * mass_b
            a.vz -= dz * mass_b
            b.vx += dx * mass_a
            b.vy += dy * mass_a
            b.vz += dz * mass_a
        for body in bodies:
            body.x += dt * body.vx
            body.y += dt * body.vy
            body.z += dt * body.vz
    print(energy(bodies))


simulate(int(sys.argv[1]) if len(sys.argv) > 1 else 4000000, 0.01)
