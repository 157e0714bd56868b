package org.thinkuknow.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** First names that are one to the ear and that no rule of spelling brings together. */
final class FirstNames {

    /** First names of these islands that are spelt in ways which the rules of English sounds do not bring together. */
    private static final Map<String, String> SAME = same("""
            sean shaun shawn shaughn shon
            siobhan shivaun chevonne shevaun
            niamh neve neeve
            caoimhe keeva kweeva quiva
            aoife eefa efa
            saoirse seersha sorsha
            ruairi rory ruari
            eoin owen owain ewan euan ewen
            tadhg teague tyg
            cian kian keane keann
            ciara keira kiera kira
            oisin osheen usheen
            grainne gronya
            sian sharn
            rhys reece reese rees
            geoffrey jeffrey jeff geoff
            george jorge
            gillian jillian
            phoebe feebie
            xander zander
            zoe zoey zowie
            hugh huw hew
            seamus shamus
            padraig patrick porick
            eilidh ailey aylee isla
            catriona katrina
            """);

    private FirstNames() {}

    /** What all spellings of a name have in common, if it is one of these. */
    static Optional<String> common(String name) {
        return Optional.ofNullable(SAME.get(name));
    }

    private static Map<String, String> same(String lines) {
        var same = new HashMap<String, String>();
        lines.lines()
                .map(line -> line.split(" "))
                .forEach(line -> Arrays.stream(line).forEach(name -> same.put(name, line[0])));
        return Map.copyOf(same);
    }
}
