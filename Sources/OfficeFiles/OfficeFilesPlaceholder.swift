// Workbooks are read and written here.
