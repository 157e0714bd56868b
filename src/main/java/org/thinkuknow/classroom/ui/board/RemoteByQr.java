package org.thinkuknow.classroom.ui.board;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.thinkuknow.shell.QrCode;

/** The way to the remote. A class sees it, and it opens nothing to whoever is not signed in as a teacher of this lesson. */
class RemoteByQr extends Div {

    RemoteByQr(String site, String code) {
        var address = "/teach/live/" + code;
        var here = new Anchor(address, "Open it here, if the class cannot see this screen");
        here.setRouterIgnore(true);
        here.setTarget("_blank");
        add(
                new QrCode(site + address),
                new Paragraph("Point your phone's camera at the square, and sign in there."),
                new Paragraph(here));
    }
}
