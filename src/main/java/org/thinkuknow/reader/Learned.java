package org.thinkuknow.reader;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/**
 * What was learned from the examples, without Python, when the content was built or changed.
 *
 * @param mark     tells from which examples, signs and encoders
 * @param encoders tells which encoders read the known messages: of others nothing holds
 */
record Learned(
        String mark, String encoders, KnownMessages known, WordsHead head, Balance balance, Thresholds thresholds) {

    /** Where it lies in the packed application. */
    static final String FILE = "reader/learned.bin";

    private static final int MAGIC = 0x54554B31;

    /** What these encoders have read already. */
    KnownMessages knownTo(String others) {
        return encoders.equals(others) ? known : KnownMessages.none();
    }

    /** How surely a message is level one, then how surely it is one or two, each from 0 to 1. */
    double[] shares(Seen seen) {
        return balance.shares(seen, head.scores(seen));
    }

    /** What is packed with the application, if it is and can be read. */
    static Optional<Learned> packed() {
        try (var stream = Learned.class.getResourceAsStream("/" + FILE)) {
            return stream == null ? Optional.empty() : Optional.of(read(stream));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    void write(OutputStream stream) throws IOException {
        var data = new DataOutputStream(new BufferedOutputStream(stream));
        data.writeInt(MAGIC);
        data.writeUTF(mark);
        data.writeUTF(encoders);
        known.write(data);
        head.write(data);
        balance.write(data);
        thresholds.write(data);
        data.flush();
    }

    static Learned read(InputStream stream) throws IOException {
        var data = new DataInputStream(new BufferedInputStream(stream));
        if (data.readInt() != MAGIC) {
            throw new IOException("This is nothing that was learned.");
        }
        return new Learned(
                data.readUTF(),
                data.readUTF(),
                KnownMessages.read(data),
                WordsHead.read(data),
                Balance.read(data),
                Thresholds.read(data));
    }
}
