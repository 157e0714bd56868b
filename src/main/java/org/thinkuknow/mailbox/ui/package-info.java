/** The page of the mails that a person has to read in the mailbox. */
@NullMarked
package org.thinkuknow.mailbox.ui;

import org.jspecify.annotations.NullMarked;
