package org.thinkuknow.triage.demo;

import org.thinkuknow.content.Entry;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that somebody does about an invented report.
 *
 * @param after how long after the step before it
 * @param by    who does it; the child, who has no account, writes messages
 * @param words what is written in it; may be empty
 * @param entry what else belongs to the act
 */
record DemoStep(Duration after, By by, Act act, String words, Entry entry) {

    static DemoStep read(Entry entry) {
        entry.onlyKeys(
                "after",
                "by",
                "does",
                "words",
                "level",
                "theme",
                "step",
                "within",
                "police",
                "services",
                "outcome",
                "with",
                "to");
        return new DemoStep(
                DemoContent.duration(entry, "after"),
                choice(entry, "by", By.values()).orElse(By.OFFICER),
                choice(entry, "does", Act.values()).orElse(Act.CLAIM),
                entry.optionalText("words").orElse(""),
                entry);
    }

    private static <T extends Enum<T>> Optional<T> choice(Entry entry, String key, T[] all) {
        var word = entry.text(key).toUpperCase(Locale.ROOT).replace('-', '_');
        var found = Arrays.stream(all).filter(each -> each.name().equals(word)).findFirst();
        if (found.isEmpty()) {
            entry.wrong(key, "`%s` must be one of %s.".formatted(key, Arrays.toString(all)));
        }
        return found;
    }

    /** What else belongs to the act. */
    String text(String key) {
        return optional(key).orElseThrow();
    }

    /** The same, where it may be missing. */
    Optional<String> optional(String key) {
        return entry.optionalText(key);
    }

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "DemoStep[" + act + "]";
    }

    /** Who does something. */
    enum By {
        CHILD,
        OFFICER,
        OFFICER_2,
        SUPERVISOR;

        /** The sign-in of the demo. */
        String username() {
            return "demo-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What can be done about a report. */
    enum Act {
        MESSAGE,
        CLAIM,
        OPEN,
        LEVEL,
        STEP,
        TASK,
        NOTE,
        WRITE,
        REFER,
        ACKNOWLEDGE,
        CLOSE,
        AGREE_TO_CLOSE,
        GIVE,
        RELEASE,
        MERGE,
        SENT_TWICE,
        REOPEN
    }
}
