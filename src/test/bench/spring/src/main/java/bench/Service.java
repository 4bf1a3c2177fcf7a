package bench;

class Service {}
