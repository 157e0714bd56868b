package org.thinkuknow.withheld;

import org.springframework.stereotype.Component;
import org.thinkuknow.links.Links;
import org.thinkuknow.report.FiledReport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what somebody may want to leave out: user names, telephone numbers, e-mail addresses, and what looks like a name. */
@Component
public class WordsToConsider {

    private static final int MOST = 12;

    /** A word with a capital behind another word, so that it does not begin a sentence. */
    private static final Pattern CAPITAL =
            Pattern.compile("(?<=[\\p{L}\\p{N},;:] )\\p{Lu}[\\p{Ll}’'-]+(?: \\p{Lu}[\\p{Ll}’'-]+)?(?![\\p{L}\\p{N}])");

    /** Whoever writes without capitals: a name follows who it is. */
    private static final Pattern BEHIND_WHO = Pattern.compile(
            "\\b(?:friend|mate|brother|sister|cousin|step-?brother|step-?sister|bf|gf|boyfriend|girlfriend|called|named) "
                    + "(\\p{L}[\\p{Ll}’'-]{2,})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What begins with a capital, or stands behind who somebody is, and is no name. */
    private static final Set<String> NO_NAMES = Set.copyOf(List.of("""
            i i'm i’m i'll i’ll i've i’ve i'd i’d monday tuesday wednesday thursday friday saturday sunday january february march
            april may june july august september october november december christmas easter mum dad english maths year ok please
            snapchat instagram tiktok discord roblox whatsapp facebook youtube group chat account
            and but who that the this was has had said told is in at from she he her him his they them their my mine we you it
            who's hes he's he’s shes she's she’s whos says keeps wants gets got just also always never when where then because about with
            for not will would can could does did to on or so if as by
            """.strip().split("\\s+")));

    private final Links links;

    WordsToConsider(Links links) {
        this.links = links;
    }

    /**
     * What may not be needed, as it was written, those first that are surely somebody's; twelve at most.
     *
     * @param beside another text that goes out with the report
     */
    public List<String> in(FiledReport report, String beside) {
        var texts = new ArrayList<String>();
        report.messages().forEach(message -> texts.add(message.text()));
        report.words().entrySet().stream()
                .filter(told -> told.getKey().box().isTold())
                .forEach(told -> texts.add(told.getValue()));
        texts.add(beside);
        var once = new LinkedHashMap<String, String>();
        Stream.concat(links.written(report), texts.stream().flatMap(WordsToConsider::names))
                .forEach(found -> once.putIfAbsent(FoldedText.of(found).joined(), found));
        return once.values().stream().limit(MOST).toList();
    }

    private static Stream<String> names(String text) {
        return Stream.concat(
                        CAPITAL.matcher(text).results().map(found -> found.group()),
                        BEHIND_WHO.matcher(text).results().map(found -> found.group(1)))
                .map(name -> name.replaceFirst("['’]s$", ""))
                .filter(name -> !NO_NAMES.contains(name.toLowerCase(Locale.ROOT)));
    }
}
