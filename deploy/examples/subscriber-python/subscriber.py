"""Prints every report that failed the rules: python subscriber.py [BOOTSTRAP] (needs kafka-python)."""

import json
import sys

from kafka import KafkaConsumer

GROUP = "example-subscriber-python"
EXPECTED = {"ce_type": "report.validated.v1", "ce_specversion": "1.0", "content-type": "application/json"}


def main(bootstrap):
    consumer = KafkaConsumer(
        "report.validated",
        bootstrap_servers=bootstrap,
        # A group of its own: every subscriber gets every report, from the first one on.
        group_id=GROUP,
        auto_offset_reset="earliest",
        # Acknowledged after the work, so that a crash repeats a report instead of losing it.
        enable_auto_commit=False,
    )
    revisions = {}
    for record in consumer:
        headers = {key: value.decode() for key, value in record.headers}
        wrong = [name for name, value in EXPECTED.items() if headers.get(name) != value]
        if wrong:
            print(f"not a validated report: offset {record.offset}, {', '.join(wrong)}", file=sys.stderr)
        else:
            report(json.loads(record.value), headers, revisions)
        consumer.commit()


def report(event, headers, revisions):
    submission = headers["ce_subject"]
    # Delivery is at least once; what is not newer than what was seen says nothing new.
    if event["revision"] <= revisions.get(submission, 0):
        return
    revisions[submission] = event["revision"]
    if event["verdict"] == "failed":
        organ = (event.get("organ") or {}).get("name") or "?"
        print(f"{organ} {event.get('year') or '?'}", flush=True)
        for finding in event["findings"]:
            if finding["severity"] == "error":
                print(f"  {finding['rule']}: {finding['message']}", flush=True)


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "localhost:19092")
