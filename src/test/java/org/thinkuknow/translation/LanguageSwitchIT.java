package org.thinkuknow.translation;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.security.access.AccessDeniedException;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.report.Reports;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.RunningApplication;

import java.util.NoSuchElementException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LanguageSwitchIT extends RunningApplication {

    @Autowired
    private LanguageSwitch languages;

    @Autowired
    private SwitchedOffRows rows;

    @Autowired
    private Reports reports;

    @Autowired
    private Audit audit;

    @AfterEach
    void everyLanguageIsOffered() {
        Acting.ADMIN.run(() -> languages.offer("so", true));
    }

    @Test
    void aLanguageThatIsSwitchedOffIsOfferedNowhereAndItsAddressesOpenInEnglish() {
        assertThat(lang("/report?lang=so")).isEqualTo("so");
        Acting.ADMIN.run(() -> offer(false));
        assertThat(lang("/report?lang=so")).isEqualTo("en-GB");
        assertThat(lang("/report/reply?lang=so")).isEqualTo("en-GB");
        assertThat(plainBrowser()
                        .get("/report")
                        .document()
                        .select(".languages button[lang]")
                        .eachAttr("lang"))
                .hasSize(10)
                .doesNotContain("so");
        assertThat(plainBrowser().get("/button.js").html()).doesNotContain("\"so\"");
        assertThat(plainBrowser().get("/button.svg?lang=so").html()).contains("Tell someone");
        assertThat(plainBrowser().get("/button").text()).doesNotContain("Somali");
        Acting.ADMIN.run(() -> offer(true));
        assertThat(lang("/report?lang=so")).as("contrast").isEqualTo("so");
        assertThat(plainBrowser().get("/button.js").html()).contains("\"so\"");
        assertThat(audit.of("so")).extracting(Recorded::act).contains("switched off", "switched on");
    }

    /** Whoever had the form open is heard. */
    @Test
    void whatWasBegunInALanguageIsTakenAfterItWasSwitchedOff() {
        var form = plainBrowser().get("/report?lang=so").asSent();
        form.put("what", ChildWords.of("waan baqayaa"));
        Acting.ADMIN.run(() -> offer(false));
        var receipt = plainBrowser().post("/report?lang=so", form);
        assertThat(receipt.status()).isEqualTo(200);
        assertThat(reports.readWithReceipt(receipt.receipt()).orElseThrow().formLanguage())
                .isEqualTo("Somali");
    }

    @Test
    void anotherNodeHearsOfItAndKeepsWhatItKnewWhileTheDatabaseIsAway() {
        var other = new Translations(rows);
        other.look();
        assertThat(other.isOffered("so")).isTrue();
        Acting.ADMIN.run(() -> offer(false));
        other.look();
        assertThat(other.isOffered("so")).isFalse();
        var away = new Translations(() -> {
            throw new QueryTimeoutException("away");
        });
        away.look();
        assertThat(away.in("so").language().code()).isEqualTo("so");
    }

    @Test
    void toSwitchTwiceIsToSwitchOnce() {
        Acting.ADMIN.run(() -> offer(false));
        var before = audit.of("so").size();
        Acting.ADMIN.run(() -> offer(false));
        assertThat(audit.of("so")).hasSize(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "xx", "", "SO", "so'"})
    void englishStaysAndNothingElseCanBeSwitched(String code) {
        assertThatThrownBy(() -> Acting.ADMIN.run(() -> languages.offer(code, false)))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(rows.switchedOff()).isEmpty();
    }

    @Test
    void nobodyElseSwitches() {
        assertThatThrownBy(() -> Acting.OFFICER.run(() -> offer(false))).isInstanceOf(AccessDeniedException.class);
        assertThat(rows.switchedOff()).isEmpty();
    }

    private void offer(boolean offered) {
        languages.offer("so", offered);
    }

    private String lang(String path) {
        return plainBrowser().get(path).document().select("html").attr("lang");
    }
}
