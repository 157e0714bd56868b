package org.thinkuknow.assessment;

import java.util.List;

/**
 * What a worry is about, as it is counted.
 *
 * @param id      for ever
 * @param name    for people
 * @param inSigns words of the reasons that signs of danger give
 */
public record Theme(String id, String name, List<String> inSigns) {

    public Theme {
        inSigns = List.copyOf(inSigns);
    }

    boolean fits(String reason) {
        return inSigns.stream().anyMatch(reason::contains);
    }
}
