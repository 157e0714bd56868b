package org.thinkuknow.onboarding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Lists of colleagues as spreadsheets write them. */
class StaffListTest {

    private static final StaffList.Line ADA = new StaffList.Line(2, "Ada Tester", "ada@school.example");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Name,E-mail,Class\nAda Tester,ada@school.example,5B",
                "\uFEFFName;Email;Class\r\nAda Tester;ada@school.example;5B\r\n",
                "email\tname\nada@school.example\tAda Tester\n\n\n",
                "\n\"Ada Tester\",\"ada@school.example\"",
                "Surname,First name,E-mail\nTester,Ada,ada@school.example",
                "Class;Forename;Surname;E-mail address\n5B;Ada;Tester;ada@school.example",
                "\"Surname, First name\",E-mail\n\"Tester, Ada\",ada@school.example",
            })
    void theSamePersonIsFoundHoweverTheListIsWritten(String list) {
        assertThat(StaffList.read(list)).containsExactly(ADA);
    }

    @Test
    void aNameWithACommaAndACellOverTwoLinesKeepTheNumbersOfTheLines() {
        assertThat(StaffList.read(
                        "\"Tester, Ada\",ada@school.example\n\"Eve\nTester\",eve@school.example\nBo,bo@school.example"))
                .extracting(StaffList.Line::number, StaffList.Line::name)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "Ada Tester"),
                        org.assertj.core.groups.Tuple.tuple(2, "Eve\nTester"),
                        org.assertj.core.groups.Tuple.tuple(4, "Bo"));
    }

    @Test
    void whatStandsBehindANameIsNoFirstName() {
        assertThat(StaffList.read("\"Ada Tester, MBE\",ada@school.example\n\"Bo Tester, PhD\",bo@school.example"))
                .extracting(StaffList.Line::name)
                .containsExactly("Ada Tester, MBE", "Bo Tester, PhD");
    }

    @Test
    void aFirstLineWithoutAnAddressIsNotLostUnlessItIsAHeading() {
        assertThat(StaffList.read("Ada Tester\nBo,bo@school.example")).hasSize(2);
    }

    @Test
    void tenThousandLinesNobodyAndAnOpenQuotationMarkAreRefusedKindly() {
        assertThat(StaffList.read("Ada,ada@school.example\n".repeat(StaffList.MOST)))
                .hasSize(StaffList.MOST);
        for (var list : new String[] {
            "Ada,ada@school.example\n".repeat(StaffList.MOST + 1),
            "Ada,ada@school.example\n".repeat(10_000),
            "\n\n",
            "",
            "Name,E-mail",
            "\"Ada,ada@school.example\nBo,bo@school.example",
        }) {
            assertThatThrownBy(() -> StaffList.read(list))
                    .isInstanceOf(OnboardingRefused.class)
                    .hasMessageEndingWith(".");
        }
    }
}
