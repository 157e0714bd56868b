#!/bin/sh
# The authority of the lines inside (decision 0123), and what it signs: a certificate for the database, by the name under which the
# nodes reach it, and one for the nodes. Run again, it makes new ones of the same authority: once a year.
#   docker/certificates.sh DIRECTORY [DATABASE'S HOST NAME]
# authority.pem is for nodes, proxy and database; authority.key for nobody: put it away where the keys' copy lies.
set -eu
umask 077
place=${1:?Into which directory? For example: docker/certificates.sh docker/certificates}
database=${2:-database}
mkdir -p "$place"
cd "$place"
key() { openssl genpkey -quiet -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "$1.key"; }
[ -e authority.key ] || {
    key authority
    openssl req -x509 -new -key authority.key -sha256 -days 3650 -subj '/CN=Think U Know, lines inside' -out authority.pem \
        -addext basicConstraints=critical,CA:TRUE,pathlen:0 -addext keyUsage=critical,keyCertSign
}
signed() { # a file, and the name it is for
    key "$1"
    printf 'subjectAltName=DNS:%s\nextendedKeyUsage=serverAuth\n' "$2" >"$1.words"
    openssl req -new -key "$1.key" -subj "/CN=$2" -out "$1.request"
    openssl x509 -req -in "$1.request" -CA authority.pem -CAkey authority.key -sha256 -days 397 -extfile "$1.words" -out "$1.pem" 2>/dev/null
    rm "$1.request" "$1.words"
}
signed database "$database"
signed node thinkuknow-node
chmod 644 authority.pem database.pem node.pem
