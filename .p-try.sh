node_modules/.bin/node node_modules/.bin/react-router build >/tmp/b.log 2>&1 || tail -20 /tmp/b.log
node_modules/.bin/node .p-weigh.ts $1
