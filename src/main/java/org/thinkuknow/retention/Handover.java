package org.thinkuknow.retention;

/**
 * The link that a supervisor gives to whoever receives a file. The code is made once they ring.
 *
 * @param reference of what was sent
 * @param path      of the link, on this application
 */
public record Handover(String reference, String path) {
    @Override
    public String toString() {
        return "Handover";
    }
}
