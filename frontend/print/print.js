/** Opens the browser's print dialog from the buttons that say so. */
document.querySelectorAll('button.print').forEach((button) => button.addEventListener('click', () => window.print()));
