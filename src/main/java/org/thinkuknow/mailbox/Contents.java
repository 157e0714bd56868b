package org.thinkuknow.mailbox;

import java.util.ArrayList;
import java.util.List;

/** What the parts of a mail hold: its text, and its files in their order. */
class Contents {

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
