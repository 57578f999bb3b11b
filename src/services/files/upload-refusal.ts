/** An upload that is refused, as the clients of Cloudinary read it: a status that they know and a sentence in English. */
export class UploadRefusal extends Error {
  constructor(
    readonly status: 400 | 401 | 404 | 429 | 500,
    message: string,
  ) {
    super(message);
    this.name = 'UploadRefusal';
  }
}
