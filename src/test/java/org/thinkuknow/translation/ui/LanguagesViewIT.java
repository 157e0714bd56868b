package org.thinkuknow.translation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.thinkuknow.support.StaffViews;
import org.thinkuknow.translation.LanguageSwitch;
import org.thinkuknow.translation.Translations;

import static org.assertj.core.api.Assertions.assertThat;

/** The page on which an administrator sees who has checked which language. */
@WithMockUser(username = "demo-admin", roles = "ADMIN")
class LanguagesViewIT extends StaffViews {

    @Autowired
    private LanguageSwitch languages;

    @Autowired
    private Translations translations;

    @AfterEach
    void everyLanguageIsOffered() {
        languages.offer("pt", true);
    }

    @Test
    void everyLanguageSaysThatNobodyHasCheckedItAndCanBeSwitchedOffAndOn() {
        navigate("admin/languages", LanguagesView.class);
        var list = byId("languages", UnorderedList.class).orElseThrow();
        assertThat(list.getChildren())
                .hasSize(10)
                .allSatisfy(line -> assertThat(textOf(line)).contains("not yet checked by a native speaker"));
        assertThat(textOf(list)).contains("Punjabi (Gurmukhi) (ਪੰਜਾਬੀ)").doesNotContain("switched off");
        test(byId("switch-pt", Button.class).orElseThrow()).click();
        assertThat(translations.in("pt").language().code()).isEqualTo("en");
        assertThat(textOf(byId("message", Paragraph.class).orElseThrow())).isEqualTo("Portuguese is switched off.");
        assertThat(textOf(list)).contains("not yet checked by a native speaker, switched off");
        test(byId("switch-pt", Button.class).orElseThrow()).click();
        assertThat(translations.in("pt").language().code()).isEqualTo("pt");
    }
}
