package org.thinkuknow.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.util.Locale;

/**
 * Sets Flow up for everybody: first response, security policy, kind words when something fails; and days as they are written
 * here, because a browser that was bought with American settings would turn the third of April into the fourth of March.
 */
@Component
class ShellStart implements VaadinServiceInitListener {

    private final transient FirstResponse firstResponse;
    private final transient ContentSecurity contentSecurity;
    private final transient FailureLog failures;
    private final transient ObjectProvider<OpenedPages> opened;

    ShellStart(
            FirstResponse firstResponse,
            ContentSecurity contentSecurity,
            FailureLog failures,
            ObjectProvider<OpenedPages> opened) {
        this.firstResponse = firstResponse;
        this.contentSecurity = contentSecurity;
        this.failures = failures;
        this.opened = opened;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(firstResponse);
        event.addIndexHtmlRequestListener(contentSecurity);
        event.addVaadinRequestInterceptor(new KeptResponses());
        event.getSource().setSystemMessagesProvider(info -> messages());
        event.getSource().addUIInitListener(start -> start.getUI().setLocale(Locale.UK));
        event.getSource().addUIInitListener(new AnonymousUis());
        event.getSource().addUIInitListener(start -> opened.forEach(each -> each.opened(start.getUI())));
        event.getSource().addSessionInitListener(start -> start.getSession().setErrorHandler(failures));
    }

    /** A session that has ended starts again without a word: the page's text is in the first response anyway. */
    private static CustomizedSystemMessages messages() {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorCaption("Something went wrong here");
        messages.setInternalErrorMessage("It is not your fault. Press here to go on.");
        messages.setCookiesDisabledCaption("Your browser does not allow cookies");
        messages.setCookiesDisabledMessage(
                "Quizzes, and pages that you sign in to, need one. You can read everything else, and tell someone, without it.");
        return messages;
    }
}
