import { ConfirmUpload } from "@parod/schema/upload-commands";
import { confirmWorkbook } from "#modules/upload/confirm-workbook";
import { procedure } from "#trpc";

export const uploadProcedures = {
  uploadConfirm: procedure
    .input(ConfirmUpload)
    .mutation(({ ctx, input }) => confirmWorkbook(ctx, input)),
};
