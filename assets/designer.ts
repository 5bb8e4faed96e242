// Makes questionnaires quicker to make: drag to order, a preview that follows typing, a word before unsaved changes are lost.
// Nothing here is needed: buttons, pages and links do the same.
