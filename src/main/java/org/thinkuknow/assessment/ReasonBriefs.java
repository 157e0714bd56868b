package org.thinkuknow.assessment;

import org.thinkuknow.cues.Cues;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The reasons of a level in a few words each, for a line of a list. They are found from the reasons as they were written down, so that
 * a case of any age has them; a reason that is not known any more is said whole.
 */
public class ReasonBriefs {

    private static final int SHOWN = 3;

    private final Map<String, String> known = new HashMap<>();

    ReasonBriefs(Cues cues) {
        for (var danger : DangerReason.values()) {
            known.put(danger.yes(), danger.brief());
            known.put(danger.unsure(), danger.brief() + "?");
        }
        for (var cue : cues.all()) {
            known.put(WordsLook.reason(cue), cue.brief());
            known.put(WordsLook.reason(cue) + WordsLook.DOUBTED, cue.brief() + "?");
        }
        known.put(Suggestions.NO_WORDS, "no words");
        known.put(WordsLook.URGENT, "reads urgent");
        known.put(WordsLook.MAYBE, "reads urgent?");
        known.put(WordsLook.AT_RISK, "reads at risk");
    }

    /**
     * @param reasons the gravest first
     * @return as many as go into a line, the gravest first, each once; none where nothing was found
     */
    public List<String> of(List<String> reasons) {
        return reasons.stream()
                .filter(reason -> !reason.equals(Suggestions.NOTHING))
                .map(this::brief)
                .distinct()
                .limit(SHOWN)
                .toList();
    }

    private String brief(String reason) {
        var brief = known.get(reason);
        if (brief != null) {
            return brief;
        }
        if (Suggestion.sayNotLookedThrough(List.of(reason))) {
            return "not looked through";
        }
        return Findings.languageIn(reason)
                .map(language -> "written in " + language)
                .orElseGet(() -> withoutMarks(reason));
    }

    private static String withoutMarks(String reason) {
        var start = reason.startsWith(WordsLook.SIGN) ? WordsLook.SIGN.length() : 0;
        return reason.substring(start, reason.endsWith(".") ? reason.length() - 1 : reason.length());
    }
}
