package org.thinkuknow.overseas;

/** In which forms a recipient gets the same. */
public enum DispatchFormat {
    PDF("PDF", "package.pdf", "application/pdf"),
    STIX("STIX 2.1 bundle", "package.stix.json", "application/stix+json;version=2.1"),
    MISP("MISP event", "package.misp.json", "application/json"),
    /** All of these, each with its signature beside it. */
    SIGNED("signed files", "package.signed.zip", "application/zip");

    private final String words;
    private final String file;
    private final String type;

    DispatchFormat(String words, String file, String type) {
        this.words = words;
        this.file = file;
        this.type = type;
    }

    /** The form in plain words. */
    public String words() {
        return words;
    }

    /** The last part of its address. */
    public String file() {
        return file;
    }

    /** Its media type. */
    public String type() {
        return type;
    }
}
