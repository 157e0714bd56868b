package org.thinkuknow.pupilfile;

import org.thinkuknow.language.NameSounds;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** How near a name comes to what was typed: as it is written, in part, or as it sounds. */
final class PupilNames {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int AS_WRITTEN = 4;
    private static final int BEGINS = 3;
    private static final int IN_IT = 2;
    private static final int SOUNDS = 1;
    private static final int SHORTEST_PART = 2;

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

    private PupilNames() {}

    /**
     * How well some names fit what was typed; 0 if they do not. Each typed word has to be found.
     *
     * @param className fits a typed word only as a whole
     */
    static int fit(String typed, List<String> names, String className) {
        var asked = words(typed);
        if (asked.isEmpty()) {
            return 0;
        }
        if (!className.isEmpty() && String.join("", asked).equals(String.join("", words(className)))) {
            return asked.size() * AS_WRITTEN;
        }
        var there = names.stream().flatMap(name -> words(name).stream()).toList();
        var fit = 0;
        for (var word : asked) {
            var best = there.stream().mapToInt(name -> fit(word, name)).max().orElse(0);
            if (best == 0 && !words(className).contains(word)) {
                return 0;
            }
            fit += best;
        }
        return Math.max(1, fit);
    }

    private static int fit(String asked, String name) {
        if (name.equals(asked)) {
            return AS_WRITTEN;
        }
        if (asked.length() >= SHORTEST_PART && name.startsWith(asked)) {
            return BEGINS;
        }
        if (asked.length() > SHORTEST_PART && name.contains(asked)) {
            return IN_IT;
        }
        return soundAlike(asked, name) ? SOUNDS : 0;
    }

    private static boolean soundAlike(String one, String other) {
        return one.length() >= SHORTEST_PART && sounds(one).stream().anyMatch(sounds(other)::contains);
    }

    private static Set<String> sounds(String word) {
        var sounds = new HashSet<String>();
        NameSounds.of(word).forEach(sounds::addAll);
        var same = SAME.get(word);
        if (same != null) {
            sounds.add("as " + same);
        }
        return sounds;
    }

    private static List<String> words(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
                .replaceAll("")
                .replaceAll("['’]", "");
        return Arrays.stream(BETWEEN.split(plain))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Map<String, String> same(String lines) {
        var same = new HashMap<String, String>();
        lines.lines()
                .map(line -> line.split(" "))
                .forEach(line -> Arrays.stream(line).forEach(name -> same.put(name, line[0])));
        return Map.copyOf(same);
    }
}
