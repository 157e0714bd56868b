package org.thinkuknow.content;

/** Who reads what is sent on this copy of the site, in words for an age; for pages that no content file writes. */
public class WhoReads {

    private final ContentFiles files;

    /** As the files say it, for the copy that they are for. */
    public WhoReads(ContentFiles files) {
        this.files = files;
    }

    /**
     * One sentence or two, as plain text.
     *
     * @param reader an age such as {@code 7-11}, or {@code adults}
     */
    public String to(String reader) {
        return files.filled("{%s %s}".formatted(Tokens.WHO_READS, reader));
    }

    /**
     * How to tell us, and who reads it, as sanitised HTML.
     *
     * @param reader an age such as {@code 7-11}, or {@code adults}
     */
    public String press(String reader) {
        return Markdown.toHtml(files.filled("{%s %s}".formatted(Tokens.PRESS, reader)));
    }
}
