package org.thinkuknow.partner.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.thinkuknow.partner.Hosts;
import org.thinkuknow.partner.NewHost;
import org.thinkuknow.shell.AskedButton;
import org.thinkuknow.support.StaffViews;

import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** The sites with our button, without a browser. */
@WithMockUser(username = "demo-admin", roles = "ADMIN")
class HostsViewIT extends StaffViews {

    @Autowired
    private Hosts hosts;

    @Test
    void aNewSiteHasASecretThatIsShownOnceAndWorksUntilItIsSwitchedOff() {
        var key = "view-" + UUID.randomUUID().toString().substring(0, 8);
        navigate("admin/hosts", HostsView.class);
        byId("new-host-name", TextField.class).orElseThrow().setValue("Green Game");
        byId("new-host-key", TextField.class).orElseThrow().setValue(key);
        test(byId("add-host", Button.class).orElseThrow()).click();
        var secret = byId("secret", Code.class).orElseThrow().getText();
        assertThat(hosts.withSecret(secret)).map(Hosts.HostSite::key).contains(key);
        assertThat(textOf(byId("funnel", FunnelTable.class).orElseThrow())).contains("Green Game", "handed in");
        test(byId("switch-" + key, Button.class).orElseThrow()).click();
        assertThat(hosts.withSecret(secret)).isEmpty();
        assertThat(byId("secret", Code.class)).as("shown once").isEmpty();
        assertThat(textOf($(HostsView.class).first())).contains("Green Game is switched off.");
    }

    @Test
    void aNewSecretIsMadeOnceItWasAskedWhetherThatIsMeant() {
        var old = hosts.add(new NewHost("view-" + UUID.randomUUID().toString().substring(0, 8), "Blue Game"));
        navigate("admin/hosts", HostsView.class);
        var renew = byId("renew-" + old.key(), AskedButton.class).orElseThrow();
        press(renew, "Make a new secret");
        assertThat(textOf(renew)).contains("The old one stops working at once.");
        press(renew, "Leave it");
        assertThat(hosts.withSecret(old.secret())).as("nothing is done yet").isPresent();
        press(renew, "Make a new secret");
        press(renew, "Yes, make a new secret");
        var secret = byId("secret", Code.class).orElseThrow().getText();
        assertThat(hosts.withSecret(secret)).map(Hosts.HostSite::key).contains(old.key());
        assertThat(hosts.withSecret(old.secret())).isEmpty();
    }

    private void press(AskedButton asked, String words) {
        test($(Button.class, asked).withText(words).single()).click();
    }

    @Test
    void aKeyThatIsNoneIsSaidKindly() {
        navigate("admin/hosts", HostsView.class);
        byId("new-host-name", TextField.class).orElseThrow().setValue("Green Game");
        byId("new-host-key", TextField.class).orElseThrow().setValue("Green Game");
        test(byId("add-host", Button.class).orElseThrow()).click();
        assertThat(textOf(byId("message", Paragraph.class).orElseThrow())).startsWith("A key has 2 to 60");
    }
}
