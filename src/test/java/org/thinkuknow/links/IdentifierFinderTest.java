package org.thinkuknow.links;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Helplines;
import org.thinkuknow.content.Problems;
import org.thinkuknow.report.Author;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.FiledReport;
import org.thinkuknow.report.ReportStatus;
import org.thinkuknow.support.CountedText;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** The same identifier is known again however it is typed, and what is none stays none. */
class IdentifierFinderTest {

    private static final int LONGEST = 10_000;

    private final IdentifierFinder finding = new IdentifierFinder(Helplines.read(
            ContentFiles.in(Path.of("content"), Path.of("frontend", "illustrations")),
            LocalDate.of(2026, 11, 25),
            new Problems()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            his number is 07700 900123 | 447700900123
            call +44 7700 900123 | 447700900123
            +44 (0)7700 900 123 | 447700900123
            0044 7700-900-123 | 447700900123
            (07700) 900123 | 447700900123
            7700900123 | 447700900123
            07700.900.123 | 447700900123
            07700 900123 12 years old | 447700900123
            ٠٧٧٠٠ ٩٠٠١٢٣ | 447700900123
            ０７７００ ９００１２３ | 447700900123
            020 7946 0958 | 442079460958
            +1 (202) 555-0123 | 12025550123
            00353 20 912 3456 | 353209123456
            """)
    void aNumberIsTheSameHoweverItIsWritten(String text, String number) {
        assertThat(values(text, IdentifierKind.PHONE)).containsExactly(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "999",
                "I rang 0800 1111",
                "0808 800 5000 they said",
                "116 123",
                "born 2014-11-25 12:30",
                "it was 10000000 times",
                "06 11 2024 10 30",
                "1234567890123456789",
                "12345"
            })
    void whatIsNoNumberOfAPersonLinksNobody(String text) {
        assertThat(values(text, IdentifierKind.PHONE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dark.Wolf@Example.ORG | dark.wolf@example.org
            write to darkwolf+kids@gmail.com now | darkwolf@gmail.com
            dark.wolf@googlemail.com | darkwolf@gmail.com
            dark.wolf @ gmail.com | darkwolf@gmail.com
            darkwolf at gmail dot com | darkwolf@gmail.com
            darkwolf (at) gmail (dot) com | darkwolf@gmail.com
            ＤＡＲＫＷＯＬＦ＠ｇｍａｉｌ.com | darkwolf@gmail.com
            """)
    void anAddressIsTheSameHoweverItIsWritten(String text, String address) {
        assertThat(values(text, IdentifierKind.EMAIL)).containsExactly(address);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            his snap is Dark_Wolf99 | darkwolf99
            snap: darkwolf99 | darkwolf99
            snapchat name: "dark.wolf.99" | darkwolf99
            @DARKWOLF99 keeps asking | darkwolf99
            his insta is dаrkwоlf99 | darkwolf99
            TikTok @dark_wolf_99! | darkwolf99
            user name = ｄａｒｋｗｏｌｆ９９ | darkwolf99
            he is dark_wolf99 on there | darkwolf99
            https://site.example/@darkwolf99 | darkwolf99
            his insta is called wolfie. | wolfie
            d\u200Barkwolf99 wrote | darkwolf99
            \u202Edarkwolf99\u202C | darkwolf99
            @wolf🐺 on discord | wolf
            @ذئب_الليل | ذيبالليل
            """)
    void aUserNameIsTheSameHoweverItIsWritten(String text, String name) {
        assertThat(values(text, IdentifierKind.USER_NAME)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "his insta is private",
                "my snap is hacked",
                "I am in year10 and have an iphone14",
                "@ 5 we met",
                "the snap is about me",
                "mail me@site.example",
                "somebody is weird",
                "😀😀😀@😀",
                "@the"
            })
    void ordinaryWordsAreNoUserNames(String text) {
        assertThat(values(text, IdentifierKind.USER_NAME)).isEmpty();
    }

    @Test
    void aPlaceIsItsPostcodeOrItsNameAndASchoolWhatOnlyItIsCalled() {
        assertThat(in(Field.PLACE, "Chatham, ME4 4QF"))
                .extracting(Identifier::kind, Identifier::value)
                .containsExactly(tuple(IdentifierKind.POSTCODE, "me44qf"));
        assertThat(in(Field.PLACE, "  CHATHAM!! "))
                .extracting(Identifier::value)
                .containsExactly("chatham");
        assertThat(in(Field.SCHOOL, "St. Mary’s Primary School"))
                .extracting(Identifier::value)
                .isEqualTo(in(Field.SCHOOL, "saint marys").stream()
                        .map(Identifier::value)
                        .toList());
        assertThat(in(Field.SCHOOL, "school")).isEmpty();
        assertThat(in(Field.SCHOOL, "my primary school")).isEmpty();
        assertThat(values("he lives in me4 4qf", IdentifierKind.POSTCODE)).containsExactly("me44qf");
        assertThat(values("my p1 2nd day, m6 1st", IdentifierKind.POSTCODE)).isEmpty();
    }

    @Test
    void oneWordAboutTheOtherPersonIsANameAndASentenceIsNot() {
        assertThat(in(Field.SUSPECT, "“Darkwolf”"))
                .extracting(Identifier::kind, Identifier::value)
                .containsExactly(tuple(IdentifierKind.NAME, "darkwolf"));
        assertThat(in(Field.SUSPECT, "@darkwolf"))
                .extracting(Identifier::kind)
                .containsExactly(IdentifierKind.USER_NAME);
        assertThat(in(Field.SUSPECT, "stranger")).isEmpty();
        assertThat(in(Field.SUSPECT, "a man with a hat")).isEmpty();
    }

    @Test
    void whatTheCentreWroteIsNotRead() {
        var report = new FiledReport(
                "R",
                Door.FORM,
                Instant.EPOCH,
                Dangers.UNSAID,
                ReportStatus.RECEIVED,
                Map.of(Field.WHAT, "hello"),
                List.of(
                        new FiledReport.SentMessage(Author.CENTRE, Instant.EPOCH, "write to @helper_one"),
                        new FiledReport.SentMessage(Author.CHILD, Instant.EPOCH, "it was @dark_wolf")));
        assertThat(finding.in(report)).extracting(Identifier::value).containsExactly("darkwolf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 ",
                "07 ",
                "a",
                "1",
                "1 ",
                "a_",
                "@a",
                "a.",
                "a!",
                "!",
                ".",
                " ",
                "snap is ",
                "snap is @",
                "😀",
                "a@",
                "a@a.",
                "(0) ",
                "m6 1",
                "snap      ",
                "ذئب ",
                "a1",
                "+",
                "a at gmail ",
                "aaaa1_"
            })
    void twiceTheWorstTextTakesTwiceTheSteps(String part) {
        for (var field : List.of(Field.SUSPECT, Field.WHAT)) {
            var once = steps(field, part, LONGEST);
            assertThat(steps(field, part, 2 * LONGEST))
                    .as("%s: twice the text", field)
                    .isLessThanOrEqualTo(once * 5 / 2);
        }
    }

    private static long steps(Field field, String part, int length) {
        var text = new CountedText(part.repeat(length / part.length()) + "#");
        IdentifierFinder.ofField(field, text)
                .forEach(found -> assertThat(found.value()).isNotEmpty());
        return text.steps();
    }

    private List<String> values(String text, IdentifierKind kind) {
        return in(Field.WHAT, text).stream()
                .filter(found -> found.kind() == kind)
                .map(Identifier::value)
                .toList();
    }

    private List<Identifier> in(Field field, String text) {
        return finding.in(new FiledReport(
                "R",
                Door.FORM,
                Instant.EPOCH,
                new Dangers(DangerAnswer.NO, DangerAnswer.NO, DangerAnswer.NO),
                ReportStatus.RECEIVED,
                Map.of(field, text),
                List.of()));
    }
}
