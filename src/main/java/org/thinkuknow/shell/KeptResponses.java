package org.thinkuknow.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinRequestInterceptor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import org.jspecify.annotations.Nullable;

/**
 * Halves what an open page keeps in memory. Flow holds the last answer of each, to send it again when it was lost on its way; one letter
 * beyond Latin-1, such as the apostrophe of print, makes every letter of it take two bytes. Written as its number it says the same.
 */
class KeptResponses implements VaadinRequestInterceptor {

    private static final int BEYOND_LATIN_1 = 0x100;

    @Override
    public void requestStart(VaadinRequest request, VaadinResponse response) {
        // Nothing is kept yet.
    }

    @Override
    public void handleException(
            VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session, Exception failure) {
        // What was kept before is kept on.
    }

    @Override
    public void requestEnd(VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session) {
        if (session == null || !HandlerHelper.isRequestType(request, RequestType.UIDL)) {
            return;
        }
        session.lock();
        try {
            var page = page(request, session);
            if (page != null) {
                keepSmall(page.getInternals());
            }
        } finally {
            session.unlock();
        }
    }

    private static void keepSmall(UIInternals page) {
        var kept = page.getLastRequestResponse();
        if (kept != null) {
            page.setLastRequestResponse(small(kept));
        }
    }

    private static @Nullable UI page(VaadinRequest request, VaadinSession session) {
        try {
            return session.getService().findUI(request);
        } catch (NumberFormatException forged) {
            return null;
        } catch (IllegalStateException signedOut) {
            return null; // with the answer itself, so that there is no session to look in
        }
    }

    /** The same JSON in letters of one byte; letters beyond them stand in its texts alone. */
    static String small(String json) {
        if (json.chars().noneMatch(KeptResponses::isLarge)) {
            return json;
        }
        var small = new StringBuilder(json.length() + json.length() / 8);
        json.chars().forEach(letter -> {
            if (isLarge(letter)) {
                small.append("\\u%04x".formatted(letter));
            } else {
                small.append((char) letter);
            }
        });
        return small.toString();
    }

    private static boolean isLarge(int letter) {
        return letter >= BEYOND_LATIN_1;
    }
}
