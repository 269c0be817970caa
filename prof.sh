rm -rf /tmp/s/p; mkdir -p /tmp/s/p
POSALARM_X=1 node --cpu-prof --cpu-prof-dir=/tmp/s/p --cpu-prof-interval 1000 bin/posalarm.js analyze /tmp/lead/1m.csv -f json --quiet > /tmp/lead/o2.json
