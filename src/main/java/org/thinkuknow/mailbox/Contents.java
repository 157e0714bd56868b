package org.thinkuknow.mailbox;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What the parts of a mail hold: its text, and its files in their order. */
class Contents {

    /** As many characters as the pieces of {@link MailWords} take, so that nothing is looked through that nobody could read. */
    static final int LONGEST = 190_000;

    private static final String REST = "rest-of-the-e-mail.txt";

    private final StringBuilder text = new StringBuilder();
    private final List<FoundFile> files = new ArrayList<>();

    void addText(String more) {
        if (!more.isBlank()) {
            text.append(text.isEmpty() ? "" : "\n\n").append(more.strip());
        }
    }

    void addFile(FoundFile file) {
        files.add(file);
    }

    void addFilesOf(Contents other) {
        files.addAll(other.files);
    }

    /** Keeps as many words as a person can read at the desk; the rest becomes a file, and the words begin with saying so. */
    void holdRest() {
        if (text.length() > LONGEST) {
            var end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
            files.addFirst(new FoundFile(REST, "text/plain", text.substring(end).getBytes(StandardCharsets.UTF_8)));
            text.setLength(end);
            text.insert(
                    0,
                    "(This e-mail is longer than what is shown here. It goes on in the file %s, which is held with the report.)\n\n"
                            .formatted(REST));
        }
    }

    boolean hasText() {
        return !text.isEmpty();
    }

    String text() {
        return text.toString();
    }

    List<FoundFile> files() {
        return List.copyOf(files);
    }
}
