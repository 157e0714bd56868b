package org.thinkuknow.retention;

/**
 * What a supervisor gives to whoever receives a file: the link by one way, the code by another. The code is not kept and not shown again.
 *
 * @param path of the link, on this application
 * @param code eight digits
 */
public record Handover(String path, String code) {
    @Override
    public String toString() {
        return "Handover";
    }
}
