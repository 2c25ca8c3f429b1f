package cn.gouji.parse.isolation;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;

import cn.gouji.contracts.ContractJson;
import cn.gouji.contracts.event.Hints;
import cn.gouji.contracts.report.ParsedReport;

/** How service and reading process talk: each message is a letter and parts that follow their length. */
final class Wire {

    /** More is no answer: the text of a report is a hundredth of it. */
    private static final int LONGEST_ANSWER = 32 << 20;
    private static final int LONGEST_HEAD = 1 << 20;

    /** What is sent with the bytes of a document. */
    private record Head(String fileName, Hints hints) {
    }

    private Wire() {
    }

    static void write(Request request, DataOutputStream out) throws IOException {
        out.writeByte('Q');
        writePart(json(new Head(request.fileName(), request.hints())), out);
        writePart(request.content(), out);
        out.flush();
    }

    /** @throws java.io.EOFException if there are no more */
    static Request readRequest(DataInputStream in) throws IOException {
        expect('Q', in.readByte());
        Head head = ContractJson.mapper().readValue(readPart(in, LONGEST_HEAD), Head.class);
        return new Request(head.fileName(), head.hints(), readPart(in, Integer.MAX_VALUE));
    }

    /** The first that a reading process says, so that one that cannot start is not blamed on a document. */
    static void writeReady(DataOutputStream out) throws IOException {
        out.writeByte('H');
        out.flush();
    }

    static void readReady(DataInputStream in) throws IOException {
        expect('H', in.readByte());
    }

    static void write(Answer answer, DataOutputStream out) throws IOException {
        switch (answer) {
            case Answer.Read read -> {
                out.writeByte('R');
                writePart(json(read.report()), out);
            }
            case Answer.Recognising recognising -> out.writeByte('S');
            case Answer.Failed failed -> {
                out.writeByte('F');
                writePart(failed.stackTrace().getBytes(StandardCharsets.UTF_8), out);
            }
        }
        out.flush();
    }

    /** @throws IOException also if what comes is no answer */
    static Answer readAnswer(DataInputStream in) throws IOException {
        byte letter = in.readByte();
        if (letter == 'F') {
            return new Answer.Failed(new String(readPart(in, LONGEST_ANSWER), StandardCharsets.UTF_8));
        }
        if (letter == 'S') {
            return new Answer.Recognising();
        }
        expect('R', letter);
        return new Answer.Read(ContractJson.mapper().readValue(readPart(in, LONGEST_ANSWER), ParsedReport.class));
    }

    private static void expect(char letter, byte read) throws StreamCorruptedException {
        if (letter != read) {
            throw new StreamCorruptedException("Unexpected message " + read);
        }
    }

    private static byte[] readPart(DataInputStream in, int longest) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > longest) {
            throw new StreamCorruptedException("Unexpected length " + length);
        }
        byte[] part = new byte[length];
        in.readFully(part);
        return part;
    }

    private static void writePart(byte[] part, DataOutputStream out) throws IOException {
        out.writeInt(part.length);
        out.write(part);
    }

    private static byte[] json(Object value) throws IOException {
        // By way of a string: half characters of a broken text become question marks instead of failures.
        return ContractJson.mapper().writeValueAsString(value).getBytes(StandardCharsets.UTF_8);
    }
}
