# Has openssl stamp register-head.txt, as an authority with a key of its own would.
openssl req -x509 -newkey rsa:2048 -nodes -config authority.cnf -keyout authority.key -out authority.pem -days 2
openssl ts -query -data register-head.txt -sha256 -cert -out query.tsq
echo 01 > serial
mkdir -p timestamps
openssl ts -reply -config authority.cnf -section tsa_config -queryfile query.tsq -inkey authority.key -signer authority.pem \
  -out "timestamps/$(sed -n 2p register-head.txt).tsr"
