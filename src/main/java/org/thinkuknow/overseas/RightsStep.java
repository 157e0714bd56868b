package org.thinkuknow.overseas;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The steps of the human-rights assessment of a country (overseas security and justice assistance, law-management.md 2.4). */
public enum RightsStep implements PackageInput {
    UNIT(Kind.AREA, 2_000, "The country and the unit", "Which unit receives it, and what is known of both."),
    RISK(Kind.AREA, 4_000, "Risks", "Death penalty, torture, unfair trial, arbitrary detention, rights of children."),
    CAPITAL(Kind.CHOICE, 10, "Can what the person is said to have done be punished with death there?", ""),
    MITIGATE(Kind.AREA, 2_000, "What lowers them", "Assurances, conditions, less data."),
    STRENGTHEN(Kind.AREA, 2_000, "What strengthens human rights there", ""),
    MONITOR(Kind.AREA, 2_000, "How it is watched afterwards, and by whom", ""),
    OUTCOME(Kind.CHOICE, 10, "Outcome", ""),
    ASSURANCE(Kind.LINE, 200, "Written assurance", "Whose, its number and its day. That somebody says so is not one."),
    MINISTER(Kind.LINE, 200, "Ministerial decision", "Its reference and its day.");

    private final Kind kind;
    private final int longest;
    private final String label;
    private final String hint;

    RightsStep(Kind kind, int longest, String label, String hint) {
        this.kind = kind;
        this.longest = longest;
        this.label = label;
        this.hint = hint;
    }

    /** Its name in forms, after the letters of its country. */
    @Override
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String hint() {
        return hint;
    }

    @Override
    public int longest() {
        return longest;
    }

    @Override
    public Map<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        if (this == CAPITAL) {
            options.put(PackageOptions.NO, "no");
            options.put(PackageOptions.YES, "yes");
            options.put("UNKNOWN", "nobody here knows");
        } else if (this == OUTCOME) {
            options.put("LOW", "low");
            options.put("MEDIUM", "medium");
            options.put("SERIOUS", "serious");
        }
        return options;
    }
}
