package org.thinkuknow.pupilfile;

import org.thinkuknow.language.NameSounds;

import java.util.List;

/** How near a name comes to what was typed: as it is written, in part, or as it sounds. */
final class PupilNames {

    private static final int AS_WRITTEN = 4;
    private static final int BEGINS = 3;
    private static final int IN_IT = 2;
    private static final int SOUNDS = 1;
    private static final int SHORTEST_PART = 2;

    private PupilNames() {}

    /**
     * How well some names fit what was typed; 0 if they do not. Each typed word has to be found.
     *
     * @param className fits a typed word only as a whole
     */
    static int fit(String typed, List<String> names, String className) {
        var asked = NameSounds.words(typed);
        if (asked.isEmpty()) {
            return 0;
        }
        if (!className.isEmpty() && String.join("", asked).equals(String.join("", NameSounds.words(className)))) {
            return asked.size() * AS_WRITTEN;
        }
        var there =
                names.stream().flatMap(name -> NameSounds.words(name).stream()).toList();
        var fit = 0;
        for (var word : asked) {
            var best = there.stream().mapToInt(name -> fit(word, name)).max().orElse(0);
            if (best == 0 && !NameSounds.words(className).contains(word)) {
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
        return one.length() >= SHORTEST_PART
                && NameSounds.alike(one).stream().anyMatch(NameSounds.alike(other)::contains);
    }
}
