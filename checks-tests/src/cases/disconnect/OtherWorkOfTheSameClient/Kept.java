package news;

@interface Kept {}
