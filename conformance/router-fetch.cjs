// What the suite asks of port 4000 goes to the gateway at ROUTER_URL.
exports.__esModule = true;
exports.default = (url, init) => fetch(url === 'http://localhost:4000/' ? process.env.ROUTER_URL : url, init);
