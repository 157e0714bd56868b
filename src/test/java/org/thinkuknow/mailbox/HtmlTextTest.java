package org.thinkuknow.mailbox;

import org.junit.jupiter.api.Test;
import org.thinkuknow.support.CountedText;

import static org.assertj.core.api.Assertions.assertThat;

class HtmlTextTest {

    private static final int MANY = 5_000;

    @Test
    void linesEndWithoutSpacesAndEmptyLinesAreNotMany() {
        assertThat(HtmlText.tidy("one  \n\u00a0 \n\n \ntwo  three\n  four \u00a0"))
                .isEqualTo("one\n\ntwo  three\n  four");
        assertThat(HtmlText.of("<p>one&nbsp;</p><p> </p><br><br><div>two</div>"))
                .isEqualTo("one\n\ntwo");
    }

    @Test
    void whatNobodyReadsIsLeftOut() {
        assertThat(
                        HtmlText.of(
                                "<head><title>t</title></head>a<template><p>b</p></template><object>c<br></object><iframe>d</iframe>e"))
                .isEqualTo("ae");
    }

    /** The spaces stand in text nodes of their own, so they are not joined into one. */
    @Test
    void aRunOfSpacesThatNoLineEndsIsReadAsItIs() {
        assertThat(HtmlText.of("x<wbr> <wbr> <wbr> y")).isEqualTo("x   y");
        assertThat(HtmlText.of("x" + "<wbr> ".repeat(MANY) + "y")).hasSize(MANY + 2);
    }

    @Test
    void twiceTheSpacesAreTwiceTheSteps() {
        assertThat((double) steps(2 * MANY)).isLessThanOrEqualTo(2.5 * steps(MANY));
    }

    @Test
    void whatLiesDeepIsReadToo() {
        assertThat(HtmlText.of("<div>".repeat(1_000) + "help me" + "</div>".repeat(1_000)))
                .isEqualTo("help me");
    }

    private static long steps(int spaces) {
        var text = new CountedText("x" + " ".repeat(spaces) + "y\nz" + " ".repeat(spaces) + "\n");
        HtmlText.tidy(text);
        return text.steps();
    }
}
