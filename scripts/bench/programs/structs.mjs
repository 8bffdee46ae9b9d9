class Vector {
  constructor(x, y) {
    this.x = x;
    this.y = y;
  }
  plus(other) {
    return new Vector(this.x + other.x, this.y + other.y);
  }
  times(factor) {
    return new Vector(this.x * factor, this.y * factor);
  }
  dot(other) {
    return this.x * other.x + this.y * other.y;
  }
}

class Particle {
  constructor(position, velocity, bounces) {
    this.position = position;
    this.velocity = velocity;
    this.bounces = bounces;
  }
  step(dt) {
    const moved = this.position.plus(this.velocity.times(dt));
    if (moved.x < 0 || moved.x > 100) return this.bounced(new Vector(-this.velocity.x, this.velocity.y));
    if (moved.y < 0 || moved.y > 100) return this.bounced(new Vector(this.velocity.x, -this.velocity.y));
    return new Particle(moved, this.velocity, this.bounces);
  }
  bounced(velocity) {
    return new Particle(this.position, velocity, this.bounces + 1);
  }
}

const n = Number(process.argv[2] ?? 20000000);
let particle = new Particle(new Vector(50, 20), new Vector(3.25, -1.5), 0);
let energy = 0;
for (let i = 0; i < n; i++) {
  particle = particle.step(0.125);
  energy += particle.velocity.dot(particle.velocity);
}
console.log(particle.position.x, particle.position.y, particle.bounces, energy);
