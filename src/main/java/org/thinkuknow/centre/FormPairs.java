package org.thinkuknow.centre;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The names and values of an address and of a form. Each letter is looked at a few times, however often a name comes; and no form
 * of ours has more than some twenty pairs, so after a hundred nothing more is read.
 */
class FormPairs {

    static final int MOST = 100;

    private final UnaryOperator<String> decode;
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private int pairs;

    /** Thrown at the pair after the hundredth. */
    static class TooMany extends RuntimeException {

        TooMany() {
            super("More than " + MOST + " pairs");
        }
    }

    FormPairs(UnaryOperator<String> decode) {
        this.decode = decode;
    }

    /**
     * Adds what was sent.
     *
     * @throws TooMany if there are more than a hundred pairs, empty ones too
     */
    FormPairs read(CharSequence encoded) {
        var begin = 0;
        for (var at = 0; at <= encoded.length(); at++) {
            if (at == encoded.length() || encoded.charAt(at) == '&') {
                if (at > begin) {
                    add(encoded.subSequence(begin, at).toString());
                }
                if (at < encoded.length() && ++pairs >= MOST && at + 1 < encoded.length()) {
                    throw new TooMany();
                }
                begin = at + 1;
            }
        }
        return this;
    }

    private void add(String pair) {
        var sign = pair.indexOf('=');
        var name = sign < 0 ? pair : pair.substring(0, sign);
        if (!name.isEmpty()) {
            values.computeIfAbsent(decode.apply(name), _ -> new ArrayList<>())
                    .add(sign < 0 ? "" : decode.apply(pair.substring(sign + 1)));
        }
    }

    Map<String, String[]> asParameters() {
        var all = new LinkedHashMap<String, String[]>();
        values.forEach((name, each) -> all.put(name, each.toArray(String[]::new)));
        return all;
    }
}
