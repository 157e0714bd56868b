/** Where an administrator opens and closes accounts. */
@NullMarked
package org.thinkuknow.account.ui;

import org.jspecify.annotations.NullMarked;
