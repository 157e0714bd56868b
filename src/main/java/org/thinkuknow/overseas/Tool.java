package org.thinkuknow.overseas;

/** By which of Interpol's tools, or by which other way, a force abroad is told. A red notice is nothing that this software prepares. */
public enum Tool {
    GREEN("green notice"),
    BLUE("blue notice"),
    YELLOW("yellow notice"),
    DIFFUSION("diffusion"),
    OTHER("other way");

    private final String words;

    Tool(String words) {
        this.words = words;
    }

    /** The tool in plain words. */
    public String words() {
        return words;
    }
}
