package offenders;

import org.apache.commons.codec.language.DoubleMetaphone;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.vault.Vault;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** People with invented names, a sentence of the last ten years, and a notification or two each; one in twenty did not notify. */
record FilledOffenders(JdbcTemplate database, TransactionTemplate transaction, Vault vault, int people) {

    static final int MANAGERS = 100;
    private static final int LOT = 1_000;
    private static final int FIRST_NAMES = 300;
    private static final int LAST_NAMES = 3_000;
    private static final String[] SYLLABLES = {
        "ba", "rin", "tol", "ken", "mar", "sil", "dov", "gre", "nal", "pof", "wes", "yor", "lam", "tik", "hud"
    };

    void fill() {
        for (var from = 0; from < people; from += LOT) {
            var first = from;
            transaction.executeWithoutResult(status -> lot(first, Math.min(people, first + LOT)));
        }
        database.execute("analyze table offender, offender_key, offender_fact");
    }

    private void lot(int from, int until) {
        var offenders = new ArrayList<Object[]>();
        var keys = new ArrayList<Object[]>();
        var facts = new ArrayList<Object[]>();
        for (var one = from; one < until; one++) {
            var reference = "RO-B%09d".formatted(one);
            var convicted = LocalDate.now().minusDays(20 + one % 3_600);
            offenders.add(new Object[] {
                reference,
                "manager-" + one % MANAGERS,
                vault.seal(name(one), reference),
                vault.seal(text(one, convicted), reference)
            });
            keys(one).forEach(key -> keys.add(new Object[] {reference, key}));
            if (one % 20 != 0) {
                facts.add(new Object[] {"f-%d-1".formatted(one), reference, "FIRST", convicted.plusDays(2)});
            }
            if (one % 2 == 0) {
                var last = LocalDate.now().minusDays(one % 360);
                facts.add(new Object[] {
                    "f-%d-2".formatted(one),
                    reference,
                    "PERIODIC",
                    last.isBefore(convicted) ? convicted.plusDays(3) : last
                });
            }
        }
        database.batchUpdate("""
                insert into offender (reference, manager, nation, name, words, added_at, changed_at, version)
                values (?, ?, 'EW', ?, ?, now(6), now(6), 0)""", offenders);
        database.batchUpdate("insert ignore into offender_key (offender, hash) values (?, ?)", keys);
        database.batchUpdate("""
                insert into offender_fact (id, offender, kinds, begins, words, entered_by, entered_at)
                values (?, ?, ?, ?, x'00', 'bench', now(6))""", facts);
    }

    static String firstName(int one) {
        return word(one % FIRST_NAMES);
    }

    static String lastName(int one) {
        return word(FIRST_NAMES + (one * 7) % LAST_NAMES);
    }

    static LocalDate born(int one) {
        return LocalDate.of(1945, 1, 1).plusDays((one * 13L) % 20_000);
    }

    /** One of some thousands. */
    static String postcode(int one) {
        return "%c%c%d 9ZZ".formatted('A' + one % 26, 'A' + one / 26 % 26, one / 676 % 10);
    }

    private static String name(int one) {
        return firstName(one) + " " + lastName(one);
    }

    private static String word(int number) {
        var word = new StringBuilder();
        for (var left = number + SYLLABLES.length; left > 0; left /= SYLLABLES.length) {
            word.append(SYLLABLES[left % SYLLABLES.length]);
        }
        return word.toString();
    }

    private List<byte[]> keys(int one) {
        var keys = new ArrayList<byte[]>();
        var first = sounds(firstName(one));
        var last = sounds(lastName(one));
        first.forEach(sound -> keys.add(vault.hash("offender sound", sound).fresh()));
        last.forEach(sound -> keys.add(vault.hash("offender sound", sound).fresh()));
        first.forEach(a ->
                last.forEach(b -> keys.add(vault.hash("offender sounds", a.compareTo(b) < 0 ? a + " " + b : b + " " + a)
                        .fresh())));
        keys.add(vault.hash("offender born", born(one).toString()).fresh());
        keys.add(vault.hash("offender address", postcode(one).replace(" ", "")).fresh());
        return keys;
    }

    private static Set<String> sounds(String word) {
        var sound = new DoubleMetaphone();
        sound.setMaxCodeLen(6);
        return new TreeSet<>(List.of(sound.doubleMetaphone(word, false), sound.doubleMetaphone(word, true)));
    }

    private static String text(int one, LocalDate convicted) {
        return """
                {"identity":{"firstNames":"%s","lastName":"%s","otherNames":[],"born":"%s","documents":[],"addresses":["1 Bench Street"]},
                "management":{"disposals":[{"kind":"CUSTODY","day":"%s","length":"12 months","court":""}],"orders":[],"mappaCategory":1,
                "mappaLevel":1,"risk":{"band":"LOW","tool":"ARMS","assessor":"Bench","assessed":"%s","nextReview":"%s"},
                "reference":""}}""".formatted(
                        firstName(one),
                        lastName(one),
                        born(one),
                        convicted,
                        convicted,
                        LocalDate.now().plusDays(1 + one % 365));
    }
}
