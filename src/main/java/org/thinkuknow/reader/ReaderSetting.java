package org.thinkuknow.reader;

import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Entry;
import org.thinkuknow.content.Problems;

import java.util.ArrayList;
import java.util.List;

/**
 * How much the reader is to find, from content/cues/reader.yaml, with the price of each choice as it was measured on messages that
 * nothing was learned from.
 *
 * @param find   of a hundred messages of level one, so many are to be called urgent
 * @param maybe  so many are to be called at least maybe urgent
 * @param atRisk of a hundred messages of level two, so many are to be held for level two at least
 * @param prices what each choice finds and raises wrongly
 */
public record ReaderSetting(int find, int maybe, int atRisk, List<Price> prices) {

    private static final String FILE = "cues/reader.yaml";

    public ReaderSetting {
        prices = List.copyOf(prices);
    }

    /**
     * What a choice costs.
     *
     * @param find   the choice
     * @param found  so many of a hundred messages of level one were called urgent
     * @param raised so many of a hundred others were called urgent too
     */
    public record Price(int find, int found, int raised) {}

    static ReaderSetting read(ContentFiles files, Problems problems) {
        var entry = Entry.parse(FILE, 1, files.text(FILE).orElse(""), problems);
        entry.onlyKeys("find", "maybe", "at-risk", "prices");
        var prices = new ArrayList<Price>();
        for (var price : entry.list("prices")) {
            price.onlyKeys("find", "found", "raised");
            prices.add(new Price(price.number("find"), price.number("found"), price.number("raised")));
        }
        var setting = new ReaderSetting(entry.number("find"), entry.number("maybe"), entry.number("at-risk"), prices);
        for (var key : List.of("find", "maybe", "at-risk")) {
            if (!Thresholds.SHARES.contains(entry.number(key))) {
                entry.wrong(key, "`%s` must be one of %s.".formatted(key, Thresholds.SHARES));
            }
        }
        if (setting.maybe < setting.find) {
            entry.wrong("maybe", "`maybe` must be no less than `find`.");
        }
        return setting;
    }
}
