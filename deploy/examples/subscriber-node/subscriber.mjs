// Prints every report that failed the rules: npm install && node subscriber.mjs [BOOTSTRAP]
import kafkajs from "kafkajs";

const GROUP = "example-subscriber-node";
const EXPECTED = { ce_type: "report.validated.v1", ce_specversion: "1.0", "content-type": "application/json" };

const kafka = new kafkajs.Kafka({
  clientId: GROUP,
  brokers: [process.argv[2] ?? "localhost:19092"],
  logLevel: kafkajs.logLevel.ERROR,
});
// A group of its own: every subscriber gets every report, from the first one on.
const consumer = kafka.consumer({ groupId: GROUP });
const revisions = new Map();

await consumer.connect();
await consumer.subscribe({ topic: "report.validated", fromBeginning: true });
// An offset is acknowledged after its message was handled, so a crash repeats a report instead of losing it.
await consumer.run({
  eachMessage: async ({ message }) => {
    const headers = Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [name, value.toString()]));
    const wrong = Object.keys(EXPECTED).filter((name) => headers[name] !== EXPECTED[name]);
    if (wrong.length > 0) {
      console.error(`not a validated report: offset ${message.offset}, ${wrong.join(", ")}`);
    } else {
      report(JSON.parse(message.value.toString()), headers.ce_subject);
    }
  },
});

function report(event, submission) {
  // Delivery is at least once; what is not newer than what was seen says nothing new.
  if (event.revision <= (revisions.get(submission) ?? 0)) {
    return;
  }
  revisions.set(submission, event.revision);
  if (event.verdict === "failed") {
    console.log(`${event.organ?.name ?? "?"} ${event.year ?? "?"}`);
    event.findings
      .filter((finding) => finding.severity === "error")
      .forEach((finding) => console.log(`  ${finding.rule}: ${finding.message}`));
  }
}
