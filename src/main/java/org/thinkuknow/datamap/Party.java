package org.thinkuknow.datamap;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Whoever may see or change a field: a role of staff, or somebody without an account (decision 0125). */
public enum Party {
    TEACHER("teachers"),
    EDUCATOR("educators"),
    OFFICER("officers"),
    SUPERVISOR("supervisors"),
    OFFENDER_MANAGER("offender managers"),
    ANALYST("analysts"),
    ADMIN("administrators"),
    SAFEGUARDING_LEAD("safeguarding leads"),
    HEAD("head teachers"),
    CHAIR("chairs of governors"),
    TRUST_LEAD("trust leads"),
    /** Staff of any role, of what is theirs. */
    SELF("the person"),
    /** A child or adult who has the five words. */
    RECEIPT("whoever has the five words"),
    /** An agency, a bureau, a school or an invited person with a link and, where words are behind it, a code. */
    LINK("whoever has the link and its code"),
    /** Whoever a supervisor sends a child's whole file to, with a link and a code; less the words that they left out. */
    FILE("whoever is sent the child's file"),
    PUPIL("pupils of the lesson"),
    PUBLIC("anybody"),
    /** By itself, with nobody's press. */
    APPLICATION("the application"),
    OPERATOR("the operator, by a command"),
    NOBODY("nobody");

    private final String words;

    Party(String words) {
        this.words = words;
    }

    /** In plain words, of several. */
    public String words() {
        return words;
    }

    /**
     * Those who are named in a list with commas, as the files of the data map write them.
     *
     * @param unknown is told each name that is nobody's
     */
    static Set<Party> named(String list, Consumer<String> unknown) {
        var found = EnumSet.noneOf(Party.class);
        for (var each : list.split(",")) {
            of(each.strip()).ifPresentOrElse(found::add, () -> unknown.accept(each.strip()));
        }
        return found;
    }

    private static Optional<Party> of(String written) {
        return Arrays.stream(values())
                .filter(party ->
                        party.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(written))
                .findFirst();
    }
}
