package news;

@interface Kept {} // SILENT
